import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Claim } from '@/contract/reimbursement/claim'
import type { ClaimStart } from '@/contract/reimbursement/invoice'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { More } from '@/session/more'
import { useAct } from '@/session/use-act'
import { usePages } from '@/session/use-pages'
import { useRefresh } from '@/session/use-refresh'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Section } from '@/ui/section'
import { ActNote } from '../../components/act-note'
import { ClaimRow } from '../../components/claim-row'
import { SourceRow } from '../../components/source-row'
import { Starts } from '../../components/starts'
import { begin, loadClaims, loadSources } from '../../queries'
import { draftPage } from '../../routes'

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
      <Section label="平台查到的票据" />
      <Loaded load={sources.load} retry={sources.reload} shape="list">
        {(items) =>
          items.length === 0 ? (
            <Card>
              <View className="strong">没有自己付过的票据</View>
              <View className="cap mt1">看病时医保直接付了的，不用报。没有就是没有漏的。</View>
            </Card>
          ) : (
            <View>
              <Card list>
                {items.map((source) => (
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
          )
        }
      </Loaded>
      <Starts onStart={(chosen) => starting.run(chosen)} />
    </Frame>
  )
}
