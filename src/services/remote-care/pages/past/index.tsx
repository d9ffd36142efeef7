import { View } from '@tarojs/components'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { More } from '@/session/more'
import { usePages } from '@/session/use-pages'
import { useRefresh } from '@/session/use-refresh'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Heading } from '@/ui/heading'
import { FilingRow } from '../../components/filing-row'
import { loadPast } from '../../queries'

/** 备过的案: every filing, newest first. */
export default function Page() {
  const { load, reload, more } = usePages(loadPast)
  useRefresh(reload)
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {(filings) =>
          filings.length === 0 ? (
            <EmptyState drawing="bill" ask="还没有备过案" why="没有去外地看病，就不用备案。" />
          ) : (
            <View>
              <View className="mt4">
                <Heading text="办过的备案" />
              </View>
              <Card list>
                {filings.map((filing) => (
                  <FilingRow key={filing.filingId} filing={filing} />
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
