import { View } from '@tarojs/components'
import { useState } from 'react'
import { errandNames, errands, pointKindNames, pointKinds } from '@/contract/catalogue/service-points'
import { callHotline } from '@/platform/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { More } from '@/session/more'
import { usePages } from '@/session/use-pages'
import { Disclosure } from '@/ui/disclosure'
import { EmptyState } from '@/ui/empty-state'
import { Foot } from '@/ui/foot'
import { OptionPills } from '@/ui/option-pill'
import { Section } from '@/ui/section'
import { PointCard } from '../../find/point-card'
import { loadPoints, type PointFilters } from '../../find/queries'
import { useWhere } from '../../find/use-where'
import type { Where } from '../../find/where'
import { WherePicker } from '../../find/where-picker'

const ANY = 'any'

function Points({ where, filters }: { where: Where; filters: PointFilters }) {
  const { load, reload, more } = usePages((cursor) => loadPoints(where, filters, cursor))
  return (
    <Loaded load={load} retry={reload} shape="list">
      {(points) =>
        points.length === 0 ? (
          <EmptyState drawing="family" ask="这里没有这样的服务点" why="换一种，或换个城市看看。也可以打 12393。" />
        ) : (
          <View>
            <Section label={where.from ? '由近到远' : '服务点'} />
            {points.map((point) => (
              <PointCard key={point.pointId} point={point} />
            ))}
            <View>
              <More more={more} what="更多" />
            </View>
          </View>
        )
      }
    </Loaded>
  )
}

/** 医保服务点: windows, township and village points, 24-hour posts, with what each can do. */
export default function Page() {
  const [filters, setFilters] = useState<PointFilters>({ kind: undefined, errand: undefined })
  const { kind, errand } = filters
  const where = useWhere()
  return (
    <Frame foot={<Foot actions={[{ kind: 'line', icon: 'phone', label: '打 12393 问一问', onTap: callHotline }]} />}>
      <WherePicker />
      <OptionPills
        label="哪一种"
        options={[
          { value: ANY, label: '都看' },
          ...pointKinds.map((one) => ({ value: one, label: pointKindNames[one] })),
        ]}
        value={kind ?? ANY}
        onChange={(value) => setFilters({ ...filters, kind: pointKinds.find((one) => one === value) })}
      />
      <Disclosure label="要办什么" second={errand ? errandNames[errand] : '都看'}>
        <OptionPills
          label="要办的事"
          options={[{ value: ANY, label: '都看' }, ...errands.map((one) => ({ value: one, label: errandNames[one] }))]}
          value={errand ?? ANY}
          onChange={(value) => setFilters({ ...filters, errand: errands.find((one) => one === value) })}
        />
      </Disclosure>
      <View>
        <Points key={JSON.stringify([where, filters])} where={where} filters={filters} />
      </View>
    </Frame>
  )
}
