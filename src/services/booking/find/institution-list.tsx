import { View } from '@tarojs/components'
import { Loaded } from '@/session/loaded'
import { More } from '@/session/more'
import { usePages } from '@/session/use-pages'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Section } from '@/ui/section'
import { InstitutionRow } from './institution-row'
import { loadInstitutions } from './queries'
import type { Finding } from './use-find'
import type { Where } from './where'

interface InstitutionListProps {
  where: Where
  find: Finding
}

/** The places that were found, a page at a time. Mounted anew for another search, so that its pages begin anew. */
export function InstitutionList({ where, find }: InstitutionListProps) {
  const { load, reload, more } = usePages((cursor) => loadInstitutions(where, find.filters, cursor))
  return (
    <Loaded load={load} retry={reload} shape="list">
      {(rows) =>
        rows.length === 0 ? (
          <View>
            <EmptyState drawing="booking" ask="这里没有找到医院" why="换个地方，或少选几项，也许就有。" />
            <View className="mt4">
              <Button kind="line" label="去掉筛选，都看" onTap={find.clear} />
            </View>
          </View>
        ) : (
          <View>
            <Section label={where.from ? '医院和药店，由近到远' : '医院和药店'} />
            <Card list>
              {rows.map((row) => (
                <InstitutionRow key={row.institutionId} row={row} />
              ))}
            </Card>
            {/* A node of its own: when it goes, the rows before it are not sent again. */}
            <View>
              <More more={more} what="更多" />
            </View>
          </View>
        )
      }
    </Loaded>
  )
}
