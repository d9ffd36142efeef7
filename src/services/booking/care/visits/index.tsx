import { View } from '@tarojs/components'
import { listVisits } from '@/contract/booking/day/endpoints'
import type { VisitSummary } from '@/contract/booking/day/visit'
import { open } from '@/platform/navigate'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { More } from '@/session/more'
import { usePages } from '@/session/use-pages'
import { useRefresh } from '@/session/use-refresh'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Foot } from '@/ui/foot'
import { ListRow } from '@/ui/list-row'
import { day } from '@/ui/when'
import { findPage, visitPage } from '../../routes'

function lineOf({ visitDate, institutionName, reports, prescriptions, openBills }: VisitSummary): string {
  const papers = [
    reports > 0 ? `报告 ${reports} 份` : '',
    prescriptions > 0 ? `处方 ${prescriptions} 张` : '',
    openBills > 0 ? `${openBills} 张账单要付` : '',
  ]
  return [day(visitDate), institutionName, ...papers].filter(Boolean).join('，')
}

/** 看诊记录, newest first. */
export default function Page() {
  const { load, reload, more } = usePages((cursor) => call(listVisits, { query: { cursor, limit: 20 } }))
  useRefresh(reload)
  const empty = load.kind === 'ready' && load.value.length === 0
  return (
    <Frame foot={empty ? <Foot actions={[{ label: '去挂号', onTap: () => open(findPage()) }]} /> : undefined}>
      <Loaded load={load} retry={reload} shape="list">
        {(visits) =>
          visits.length === 0 ? (
            <EmptyState drawing="claim" ask="还没有看诊记录" why="看过医生以后，报告和处方都收在这里。" />
          ) : (
            <View>
              <Card list>
                {visits.map((visit) => (
                  <ListRow
                    key={visit.visitId}
                    icon="hospital"
                    label={visit.department === '' ? '看诊' : visit.department}
                    second={lineOf(visit)}
                    onTap={() => open(visitPage(visit.visitId))}
                  />
                ))}
              </Card>
              <More more={more} />
            </View>
          )
        }
      </Loaded>
    </Frame>
  )
}
