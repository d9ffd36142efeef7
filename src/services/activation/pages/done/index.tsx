import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { readCredential } from '@/contract/activation/endpoints'
import { openTab } from '@/platform/navigate'
import { homeTab } from '@/platform/tabs'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSubjectWord } from '@/session/subject'
import { useLoad } from '@/session/use-load'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { Note } from '@/ui/note'
import '../../components/done.scss'
import { InsuranceCard } from '../../components/insurance-card'
import { goToCode } from '../../go-to-code'
import { heldFor } from '../../open-application'

/** 激活好了: it leads to the code. */
export default function Page() {
  const { id = '' } = useRouter().params
  const who = useSubjectWord()
  const [load, reload] = useLoad(async () => {
    const activated = heldFor(id)?.activated
    return activated ? { ok: true as const, value: activated } : call(readCredential)
  })
  return (
    <Frame
      foot={
        <Foot
          actions={[
            { label: '回首页', kind: 'line', onTap: () => openTab(homeTab) },
            { label: '看医保码', icon: 'code', onTap: goToCode },
          ]}
        />
      }
    >
      <View className="done-round">
        <Icon name="check" tone="white" size="l" />
      </View>
      <Heading text={`${who === '您' ? '' : `${who}的`}医保码激活好了`} focus />
      <View className="dim mt1">看病、买药出示医保码就行，不用带卡。全国都能用。</View>
      <Loaded load={load} retry={reload}>
        {(credential) => <InsuranceCard insurances={credential.insurances} who={who} />}
      </Loaded>
      <Note kind="plain" icon="shield">
        手机丢了，可以在“停用和恢复”里马上停用，也可以打 12393。
      </Note>
    </Frame>
  )
}
