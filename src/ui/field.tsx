import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import './button.scss'
import './field.scss'
import { inputProps, type Keys } from './input-props'
import { usePointable } from './pointing'

export interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Where the value is found: 卡正面右下角. */
  placeholder?: string
  help?: string
  /** What is wrong and by how much, or nothing: 少了 1 位，请对着卡再看看. Asked after the field is left. */
  check?: (value: string) => string | undefined
  /** What the server found wrong; shown at once, until the person types again (the caller drops it then). */
  error?: string | undefined
  /** Show `check`'s answer although the field was never left, e.g. after a tap on the button. */
  asked?: boolean
  keys?: Keys
  max?: number
  /** 9 位，已填 5 位, while the field is being filled. Needs `max`. */
  counter?: boolean
  masked?: boolean
  disabled?: boolean
  onDone?: () => void
}

/** Names and card numbers may be pasted with spaces, so `max` is not enforced by the host: it would cut silently. */
const NO_LIMIT = -1

/** One line of text. Never for amounts: nobody types money. */
export function Field(props: FieldProps) {
  const { label, value, onChange, placeholder, help, check, error, asked, keys = 'text', max, counter } = props
  const [focused, setFocused] = useState(false)
  const [left, setLeft] = useState(false)
  const wrong = error ?? ((left || asked) && !focused ? check?.(value) : undefined)
  const count = counter && max && focused ? `${max} 位，已填 ${Array.from(value).length} 位` : undefined
  const below = wrong ?? count ?? help
  const pointed = usePointable('field')
  const state = wrong ? 'field-error' : focused ? 'field-focus' : ''
  return (
    <View className="field">
      <View className="field-label">{label}</View>
      <View className={`field-box ${state} ${pointed}`}>
        <Input
          className="field-input"
          value={value}
          password={props.masked}
          placeholder={placeholder}
          placeholderClass="field-placeholder"
          maxlength={NO_LIMIT}
          disabled={props.disabled}
          {...inputProps([label, wrong ?? help].filter(Boolean).join('，'), keys)}
          onInput={(event) => onChange(event.detail.value.trim())}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false)
            setLeft(true)
          }}
          onConfirm={props.onDone}
        />
      </View>
      {below && <View className={wrong ? 'hint hint-error' : 'hint'}>{below}</View>}
    </View>
  )
}
