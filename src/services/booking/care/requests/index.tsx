import { View } from '@tarojs/components'
import { listCareRequests } from '@/contract/booking/kinds/endpoints'
import { open } from '@/platform/navigate'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { More } from '@/session/more'
import { usePages } from '@/session/use-pages'
import { useRefresh } from '@/session/use-refresh'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { EmptyState } from '@/ui/empty-state'
import { Foot } from '@/ui/foot'
import { ListRow } from '@/ui/list-row'
import { KIND_ICONS, STATUS, shortTime } from '../../kinds/words'
import { careRequestPage, kindsPage } from '../../routes'

/** 我的申请, newest first. */
export default function Page() {
  const { load, reload, more } = usePages((cursor) => call(listCareRequests, { query: { cursor, limit: 20 } }))
  useRefresh(reload)
  const empty = load.kind === 'ready' && load.value.length === 0
  return (
    <Frame foot={empty ? <Foot actions={[{ label: '看看有什么服务', onTap: () => open(kindsPage) }]} /> : undefined}>
      <Loaded load={load} retry={reload} shape="list">
        {(requests) =>
          requests.length === 0 ? (
            <EmptyState drawing="claim" ask="还没有申请过" why="上门巡诊、配药、体检、打疫苗，申请以后都在这里看。" />
          ) : (
            <View>
              <Card list>
                {requests.map((one) => (
                  <ListRow
                    key={one.requestId}
                    icon={KIND_ICONS[one.kind]}
                    label={one.title}
                    second={[one.time ? shortTime(one.time) : '', one.institutionName].filter(Boolean).join('，')}
                    trailing={<Chip {...STATUS[one.status]} />}
                    trailingName={STATUS[one.status].label}
                    onTap={() => open(careRequestPage(one.requestId))}
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
