import { View } from '@tarojs/components'
import { useState } from 'react'
import { createShare, shareCeilings } from '@/contract/family/shares'
import { wholeYuan } from '@/contract/shared/money-text'
import { back } from '@/platform/navigate'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { OptionPills } from '@/ui/option-pill'
import { Pick, PickGroup } from '@/ui/pick'
import { Section } from '@/ui/section'
import { ActNote } from '../../components/act-note'
import { loadRelatives } from '../../queries'

type Ceiling = (typeof shareCeilings)[number]

/** 约定家庭共济: who, how much a time, asked or agreed; then what that means, before the button. */
export default function Page() {
  const [load, reload] = useLoad(loadRelatives)
  const [personId, setPersonId] = useState<string>()
  const [ceilingPerUseFen, setCeiling] = useState<Ceiling>(15_000)
  const [asking, setAsking] = useState<'agreed' | 'each-time'>('agreed')
  const giving = useAct(
    (idempotencyKey, to: string) =>
      call(
        createShare,
        { body: { whom: { by: 'personId', personId: to }, ceilingPerUseFen, asking, consents: ['share-balance'] } },
        { idempotencyKey },
      ),
    back,
  )
  const items = load.kind === 'ready' ? load.value.items : []
  const word = items.find((one) => one.personId === personId)?.relationWord
  const foot = (
    <Foot
      note="随时可以停，一停就不再付"
      actions={[
        {
          label: word ? `同意${word}一次最多用 ${wholeYuan(ceilingPerUseFen)} 元` : '先选一位家人',
          busy: giving.act.kind === 'busy' ? '正在记下' : undefined,
          unavailable: personId ? undefined : '在上面点一位',
          onTap: () => (personId ? giving.run(personId) : undefined),
        },
      ]}
    />
  )
  return (
    <Frame foot={foot}>
      <View className="mt4">
        <Heading text="让谁用您账户里的钱？" />
      </View>
      <ActNote act={giving.act} />
      <Loaded load={load} retry={reload} shape="list">
        {(relatives) => (
          <View className="mt3">
            <PickGroup label="哪位家人">
              {relatives.items.map((one) => (
                <Pick
                  key={one.personId}
                  icon="share"
                  label={`${one.relationWord} ${one.maskedName}`}
                  picked={one.personId === personId}
                  onPick={() => setPersonId(one.personId)}
                />
              ))}
            </PickGroup>
            {relatives.items.length === 0 && (
              <Note kind="plain">平台没有查到近亲属。请到医保窗口，带亲属关系证明办。</Note>
            )}
            <OptionPills
              label="一次最多用多少"
              options={shareCeilings.map((fen) => ({ value: fen, label: `${wholeYuan(fen)} 元` }))}
              value={ceilingPerUseFen}
              onChange={setCeiling}
            />
            <Section label="用之前要问您吗" />
            <PickGroup label="用之前要问您吗">
              <Pick
                label="事先约好，不用问"
                second="付的时候直接用，您会收到通知"
                picked={asking === 'agreed'}
                onPick={() => setAsking('agreed')}
              />
              <Pick
                label="每次都问我"
                second="您在这里点同意，那一张才能用"
                picked={asking === 'each-time'}
                onPick={() => setAsking('each-time')}
              />
            </PickGroup>
            <Note kind="family">
              只出家人看病自己要付的部分，先用家人自己的账户，再用您的。家人看不到您的余额，也不能替您办事。
            </Note>
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
