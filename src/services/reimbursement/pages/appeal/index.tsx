import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { replace } from '@/platform/navigate'
import { draftOf } from '@/session/draft'
import { Frame } from '@/session/frame'
import { useSubject } from '@/session/subject'
import { useAct } from '@/session/use-act'
import { Field } from '@/ui/field'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Pick, PickGroup } from '@/ui/pick'
import { ActNote } from '../../components/act-note'
import { appeal } from '../../queries'
import { claimPage } from '../../routes'

const REASONS = ['材料里其实有', '医生开了医嘱', '算得和我知道的不一样', '说不清，请再看看'] as const

/** 申请再看一遍: a reason by one tap, more words only if she likes. */
export default function Page() {
  const { claimId = '' } = useRouter().params
  const kept = draftOf(`appeal-${claimId}`, useSubject() ?? '')
  const before = kept.read()
  const [reason, setReason] = useState('')
  const [more, setMore] = useState(typeof before === 'string' ? before : '')
  const asking = useAct(
    (key) => appeal(key, claimId, more === '' ? reason : `${reason}：${more}`),
    () => {
      kept.clear()
      replace(claimPage(claimId))
    },
  )
  const main = {
    label: '请再看一遍',
    busy: asking.act.kind === 'busy' ? '正在交' : undefined,
    unavailable: reason === '' ? '先选一个原因' : undefined,
    onTap: () => asking.run(),
  }
  return (
    <Frame foot={<Foot actions={[main]} />}>
      <View className="mt4">
        <Heading text="哪里不同意？" />
      </View>
      <ActNote act={asking.act} />
      <PickGroup label="哪里不同意">
        {REASONS.map((one) => (
          <Pick key={one} label={one} picked={reason === one} onPick={() => setReason(one)} />
        ))}
      </PickGroup>
      <Field
        label="还想说的（可以不填）"
        value={more}
        onChange={(text) => {
          setMore(text.slice(0, 150))
          kept.write(text.slice(0, 150))
        }}
      />
      <Note kind="fact">会换一个没看过的人来看。已经打给您的钱不受影响。</Note>
    </Frame>
  )
}
