import { View } from '@tarojs/components'
import { aria } from './aria'
import './choice.scss'
import { Press } from './press'
import { Section } from './section'

export interface Option<Value extends string | number> {
  value: Value
  label: string
  /** Why it cannot be chosen; said in its name and listed below. */
  unavailable?: string | undefined
}

export interface OptionPillsProps<Value extends string | number> {
  /** Section label above and name of the group. */
  label: string
  options: readonly Option<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
}

/** One of a few short values: ceilings, periods, filters. */
export function OptionPills<Value extends string | number>(props: OptionPillsProps<Value>) {
  const { label, options, value, onChange } = props
  return (
    <View>
      <Section label={label} />
      <View className="pills" {...aria({ role: 'listbox', label })}>
        {options.map((option) => (
          <Press
            key={option.value}
            role="option"
            label={[option.label, option.unavailable].filter(Boolean).join('，')}
            className={`pill ${option.unavailable ? 'pill-off' : option.value === value ? 'pill-on' : ''}`}
            pressed="pill-down"
            said={{ selected: option.value === value }}
            onTap={option.unavailable ? undefined : () => onChange(option.value)}
          >
            {option.label}
          </Press>
        ))}
      </View>
      {options
        .filter((option) => option.unavailable)
        .map((option) => (
          <View key={option.value} className="hint">{`${option.label}：${option.unavailable}`}</View>
        ))}
    </View>
  )
}
