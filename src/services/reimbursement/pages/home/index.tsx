import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Claim } from '@/contract/reimbursement/claim'
import type { ClaimSource, ClaimStart } from '@/contract/reimbursement/invoice'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { More } from '@/session/more'
import { useAct } from '@/session/use-act'
import type { Load } from '@/session/use-load'
import { usePages } from '@/session/use-pages'
import { useRefresh } from '@/session/use-refresh'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Heading } from '@/ui/heading'
import { Section } from '@/ui/section'
import { ActNote } from '../../components/act-note'
import { ClaimRow } from '../../components/claim-row'
import { SourceRow } from '../../components/source-row'
import { Starts } from '../../components/starts'
import { begin, loadClaims, loadSources } from '../../queries'
import { draftPage } from '../../routes'

const CASES = {
  title: '这些情况才需要报',
  items: ['急诊，先自己付了全部的钱', '当时医院的医保系统不能用', '在外地看病，后来才办备案'],
}

const isEmpty = ({ load }: { load: Load<unknown[]> }) => load.kind === 'ready' && load.value.length === 0

/** 报销: what can be claimed with one tap, and how everything that was begun stands. */
export default function Page() {
  const claims = usePages(loadClaims)
  const sources = usePages(loadSources)
  const [picked, setPicked] = useState('')
  useRefresh(() => {
    claims.reload()
    sources.reload()
  })
  const starting = useAct(
    (key, start: ClaimStart) => begin(key, start),
    (claim: Claim) => open(draftPage(claim.claimId)),
  )
  const start = (invoiceId: string) => {
    setPicked(invoiceId)
    starting.run({ by: 'invoice', invoiceId })
  }
  const busy = starting.act.kind === 'busy'
  const begun = new Set(claims.load.kind === 'ready' ? claims.load.value.map(({ claimId }) => claimId) : [])
  /** What is in a claim of the list above stands there. */
  const isNew = ({ claimId }: ClaimSource) => claimId === null || !begun.has(claimId)
  const starts = (label: string) => <Starts label={label} onStart={(chosen) => starting.run(chosen)} />
  if (isEmpty(claims) && isEmpty(sources))
    return (
      <Frame>
        <EmptyState
          drawing="claim"
          ask="还没有要报销的"
          why="用医保码结算的，医保当场就付了，不用再报。"
          cases={CASES}
        />
        <ActNote act={starting.act} />
        {starts('手里有票据，从这里开始')}
      </Frame>
    )
  return (
    <Frame>
      <View className="mt4">
        <Heading text="自己付的钱，能报的在这里" />
      </View>
      <ActNote act={starting.act} />
      <Loaded load={claims.load} retry={claims.reload} shape="list">
        {(items) =>
          items.length === 0 ? null : (
            <View>
              <Section label="正在办的和办完的" />
              <Card list>
                {items.map((claim) => (
                  <ClaimRow key={claim.claimId} claim={claim} />
                ))}
              </Card>
              <More more={claims.more} />
            </View>
          )
        }
      </Loaded>
      <Loaded load={sources.load} retry={sources.reload} shape="list">
        {(items) =>
          items.some(isNew) || sources.more ? (
            <View>
              <Section label="平台查到的票据" />
              <Card list>
                {items.filter(isNew).map((source) => (
                  <SourceRow
                    key={source.invoiceId}
                    source={source}
                    busy={busy && picked === source.invoiceId}
                    onStart={start}
                  />
                ))}
              </Card>
              <More more={sources.more} />
            </View>
          ) : null
        }
      </Loaded>
      {starts('上面没有的')}
    </Frame>
  )
}
