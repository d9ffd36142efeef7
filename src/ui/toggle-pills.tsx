import { View } from '@tarojs/components'
import { aria } from './aria'
import './choice.scss'
import type { Option } from './option-pill'
import { Press } from './press'
import { Section } from './section'

interface TogglePillsProps<Value extends string> {
  label: string
  options: readonly Option<Value>[]
  values: readonly Value[]
  onChange: (values: readonly Value[]) => void
}

/** Several of a few short values: what has to work there. */
export function TogglePills<Value extends string>({ label, options, values, onChange }: TogglePillsProps<Value>) {
  const toggle = (value: Value, on: boolean) =>
    onChange(on ? values.filter((one) => one !== value) : [...values, value])
  return (
    <View>
      <Section label={label} />
      <View className="pills" {...aria({ role: 'group', label })}>
        {options.map(({ value, label: text }) => {
          const on = values.includes(value)
          return (
            <Press
              key={value}
              role="checkbox"
              label={text}
              className={`pill ${on ? 'pill-on' : ''}`}
              pressed="pill-down"
              said={{ checked: on }}
              onTap={() => toggle(value, on)}
            >
              {text}
            </Press>
          )
        })}
      </View>
    </View>
  )
}
