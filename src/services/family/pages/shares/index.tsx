import { View } from '@tarojs/components'
import { useState } from 'react'
import { answerAsk, endShare, listShares, type Share, type ShareAsk } from '@/contract/family/shares'
import { wholeYuan, yuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Foot } from '@/ui/foot'
import { ListRow } from '@/ui/list-row'
import { useHidden } from '@/ui/mode'
import { Money } from '@/ui/money'
import { Note } from '@/ui/note'
import { Section } from '@/ui/section'
import { Sheet } from '@/ui/sheet'
import { ActNote } from '../../components/act-note'
import { ShareProofs } from '../../components/share-proofs'
import { loadShareProofs } from '../../queries'
import { givePage } from '../../routes'

interface SharesProps {
  label: string
  shares: readonly Share[]
  onStop: (share: Share) => void
}

/** 一次最多用 150 元，事先约好. */
const termsOf = ({ ceilingPerUseFen, asking, state }: Share) =>
  state === 'ended'
    ? '已停'
    : `一次最多用 ${wholeYuan(ceilingPerUseFen)} 元，${asking === 'agreed' ? '事先约好' : '每次都问'}`

function Shares({ label, shares, onStop }: SharesProps) {
  const hidden = useHidden()
  if (shares.length === 0) return null
  return (
    <View>
      <Section label={label} />
      <Card list>
        {shares.map((share) => {
          const name = `${share.relationWord} ${hidden ? share.other.maskedName : share.other.name}`
          return (
            <ListRow
              key={share.shareId}
              icon="share"
              tone={share.state === 'active' ? 'family' : 'plain'}
              label={name}
              second={termsOf(share)}
              trailing={
                share.state === 'active' ? (
                  <Button kind="text" small label="停" about={name} onTap={() => onStop(share)} />
                ) : undefined
              }
            />
          )
        })}
      </Card>
    </View>
  )
}

function Ask({ ask, onDone }: { ask: ShareAsk; onDone: () => void }) {
  const answering = useAct(
    (_key, answer: 'agree' | 'refuse') => call(answerAsk, { params: { id: ask.askId }, body: { answer } }),
    onDone,
  )
  const busy = answering.act.kind === 'busy' ? '正在记下' : undefined
  return (
    <Card>
      <View className="lead strong">{`${ask.otherName}有一张账单，想用您的账户`}</View>
      <View className="dim mt1">{`${ask.institutionName}，账单 ${yuan(ask.totalFen)}，最多从您的账户付 ${yuan(ask.ceilingFen)}。只管这一张。`}</View>
      <ActNote act={answering.act} />
      <View className="mt3">
        <Button label={`同意，最多 ${yuan(ask.ceilingFen)}`} busy={busy} onTap={() => answering.run('agree')} />
      </View>
      <View className="mt2">
        <Button kind="line" label="这次不同意" about={ask.otherName} onTap={() => answering.run('refuse')} />
      </View>
    </Card>
  )
}

/** 家庭共济: whose account may pay for whom. Money only: it gives nobody a right to look or to act. */
export default function Page() {
  const [load, again] = useLoad(() => call(listShares))
  const [proofs, lookAgain] = useLoad(loadShareProofs)
  const reload = () => {
    again()
    lookAgain()
  }
  useRefresh(reload)
  const [asked, setAsked] = useState<Share>()
  const stopping = useAct(
    (_key, id: string) => call(endShare, { params: { id } }),
    () => {
      setAsked(undefined)
      reload()
    },
  )
  const value = load.kind === 'ready' ? load.value : load.stale
  const waiting = (proofs.kind === 'ready' ? proofs.value : proofs.stale)?.items ?? []
  const over = asked ? (
    <Sheet
      title={
        asked.side === 'holder' ? `不让${asked.relationWord}用您的账户了？` : `不用${asked.relationWord}的账户了？`
      }
      text="马上停。已经下单的那一笔会付完。"
      main={{
        label: '马上停',
        busy: stopping.act.kind === 'busy' ? '正在停' : undefined,
        onTap: () => stopping.run(asked.shareId),
      }}
      keep={{ label: '先留着', onTap: () => setAsked(undefined) }}
      onClose={() => setAsked(undefined)}
    />
  ) : undefined
  const foot = value?.rule ? (
    <Foot actions={[{ icon: 'share', label: '让一位家人用我的账户', onTap: () => open(givePage) }]} />
  ) : undefined
  return (
    <Frame foot={foot} over={over}>
      <ActNote act={stopping.act} />
      <Loaded load={load} retry={reload} shape="list">
        {({ given, received, asks, rule }) => (
          <View>
            {asks
              .filter(({ side, state }) => side === 'holder' && state === 'waiting')
              .map((ask) => (
                <Ask key={ask.askId} ask={ask} onDone={reload} />
              ))}
            {rule && (
              <Card>
                <View className="dim">您的账户里能共济的</View>
                <Money size="title" fen={rule.shareableFen} unit />
                {rule.lines.map((line) => (
                  <View key={line} className="cap mt1">
                    {line}
                  </View>
                ))}
              </Card>
            )}
            <ShareProofs proofs={waiting} onDone={reload} />
            <Shares label="用我账户的家人" shares={given} onStop={setAsked} />
            <Shares label="我能用谁的账户" shares={received} onStop={setAsked} />
            {given.length + received.length + waiting.length === 0 && (
              <EmptyState
                drawing="family"
                ask="还没有共用账户"
                why={
                  rule
                    ? '约好以后，家人自己付的部分可以从您的医保账户里出。'
                    : '居民医保没有个人账户，可以用家人的。请家人在自己手机上约。'
                }
              />
            )}
            <Note kind="plain">共用的只是账户里的钱，不能看病历，也不能替办。要替家人办事，请到亲情账户。</Note>
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
