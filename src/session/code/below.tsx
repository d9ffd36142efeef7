import { Text, View } from '@tarojs/components'
import type { Credential } from '@/contract/activation/credential'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/svg-uri'
import { useCare } from '@/ui/mode'
import { dayAndTime } from '@/ui/when'
import './code.scss'

type Active = Exclude<Credential, { status: 'none' }>

interface FactProps {
  icon: IconName
  label?: string
  text: string
}

function Fact({ icon, label, text }: FactProps) {
  return (
    <View className="code-fact">
      <Icon name={icon} tone="ink-2" size="s" className="code-fact-icon" />
      <View className={label ? 'grow' : 'grow dim'}>
        {label && <Text className="strong">{label}</Text>}
        <Text>{text}</Text>
      </View>
    </View>
  )
}

/** The sentence of what the host really does while the code is shown; nothing where it does neither. */
export function hostFact(guarded: boolean, bright: boolean): string {
  const parts = [guarded ? '截屏看不到码' : '', bright ? '屏幕已调亮，离开就恢复' : '']
  return parts.filter(Boolean).join('。')
}

/** What most people come for; the rest is counted. */
const MAIN = ['挂号', '看诊', '检查', '结算', '取药', '药店买药']

export function acceptedWords(acceptedFor: readonly string[], care: boolean): string {
  const named = MAIN.filter((word) => acceptedFor.includes(word))
  if (named.length === 0) return acceptedFor.join('、')
  const more = !care && acceptedFor.length > named.length ? `等 ${acceptedFor.length} 件事` : ''
  return named.join('、') + more
}

interface BelowProps {
  credential: Active
  guarded: boolean
  bright: boolean
}

/** Under the code: where it is accepted, what the phone does meanwhile, when the insurance was last checked. */
export function Below({ credential, guarded, bright }: BelowProps) {
  const care = useCare()
  const accepted = acceptedWords(credential.acceptedFor, care)
  if (care) {
    return (
      <View className="code-accepted">
        <Text className="strong">哪里能用：</Text>
        <Text>{accepted}</Text>
      </View>
    )
  }
  const fact = hostFact(guarded, bright)
  return (
    <View className="code-facts">
      <Fact icon="hospital" label="哪里能用：" text={accepted} />
      {fact && <Fact icon="shield" text={fact} />}
      <Fact icon="check" text={`医保待遇 ${dayAndTime(credential.rightsCheckedAt)} 核对过`} />
    </View>
  )
}
