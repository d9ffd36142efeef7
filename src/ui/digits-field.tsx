import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import './button.scss'
import './digits-field.scss'
import './field.scss'
import { inputProps } from './input-props'
import { usePointable } from './pointing'

export interface DigitsFieldProps {
  /** 短信验证码, 查询密码 */
  label: string
  length: number
  value: string
  onChange: (digits: string) => void
  /** Dots instead of digits: passwords. */
  masked?: boolean
  help?: string
  /** What is wrong; shown at once, since it comes from the server or after the last digit. */
  error?: string | undefined
  /** All digits are there. */
  onFull?: (digits: string) => void
}

/** A fixed number of digits. One real input lies over the boxes, so that paste and SMS autofill work. */
export function DigitsField({ label, length, value, onChange, masked, help, error, onFull }: DigitsFieldProps) {
  const [focused, setFocused] = useState(false)
  const pointed = usePointable('field')
  const change = (typed: string) => {
    const digits = typed.replace(/\D/g, '').slice(0, length)
    onChange(digits)
    if (digits.length === length && digits !== value) onFull?.(digits)
  }
  const below = error ?? help
  const next = Math.min(value.length, length - 1)
  return (
    <View className="field">
      <View className="field-label">{label}</View>
      <View className={`digits ${pointed}`}>
        {Array.from({ length }, (_, index) => index).map((index) => (
          <View
            key={index}
            className={`digit ${error ? 'digit-error' : ''} ${focused && index === next ? 'digit-next' : ''}`}
          >
            {masked && value[index] ? '•' : (value[index] ?? '')}
          </View>
        ))}
        <Input
          className="digits-input"
          value={value}
          password={masked}
          maxlength={-1}
          {...inputProps([label, `${length} 位数字`, below].filter(Boolean).join('，'), 'digits')}
          onInput={(event) => change(event.detail.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
      </View>
      {below && <View className={error ? 'hint hint-error' : 'hint'}>{below}</View>}
    </View>
  )
}
