import { View } from '@tarojs/components'
import './choice.scss'
import { Icon } from './icon'
import { usePointable } from './pointing'
import { Press } from './press'

export interface CheckRowProps {
  label: string
  second?: string
  checked: boolean
  onChange: (checked: boolean) => void
  /** Why it cannot be chosen, shown instead of the second line. */
  unavailable?: string | undefined
}

/** 复选框. The whole row is the target; belongs into `<Card list>`. */
export function CheckRow({ label, second, checked, onChange, unavailable }: CheckRowProps) {
  const line = unavailable ?? second
  const pointed = usePointable(unavailable ? undefined : 'choice')
  return (
    <Press
      role="checkbox"
      label={[label, line].filter(Boolean).join('，')}
      className={`check-row ${pointed}`}
      pressed="row-down"
      said={{ checked }}
      onTap={unavailable ? undefined : () => onChange(!checked)}
    >
      <View className="grow">
        <View className={unavailable ? 'lead choice-off' : 'lead'}>{label}</View>
        {line && <View className="cap">{line}</View>}
      </View>
      <View className={checked ? 'box box-on' : 'box'}>{checked && <Icon name="check" tone="white" size="s" />}</View>
    </Press>
  )
}
