import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Place } from '@/contract/catalogue/places'
import { locate } from '@/platform/locate'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Button } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { Note } from '@/ui/note'
import { OptionPills } from '@/ui/option-pill'
import { loadPlaces } from './queries'
import { useWhere } from './use-where'
import { chooseWhere, type Where } from './where'

/** No district: distances are not counted. */
const NOWHERE = ''

/** "杭州市，离西湖区由近到远". */
export function whereLine({ region, from }: Where, places: readonly Place[]): string {
  const place = places.find((one) => one.region === region)
  return [place?.name ?? '', from ? `离${from.name}由近到远` : ''].filter(Boolean).join('，')
}

function chooseRegion(places: readonly Place[], region: string): void {
  if (places.some((one) => one.region === region)) chooseWhere({ region, district: NOWHERE, from: null })
}

function chooseDistrict(place: Place, district: string): void {
  const inside = place.districts.find((one) => one.district === district)
  const from = inside ? { ...inside.point, name: inside.name } : null
  chooseWhere({ region: place.region, district, from })
}

/** Where the phone is. It sorts by distance in the region that was chosen; a refusal leaves everything as it is. */
function Locate({ where }: { where: Where }) {
  const [why, setWhy] = useState('')
  const locating = useAct(
    async () => ({ ok: true, value: await locate() }) as const,
    (found) => {
      if (found.kind === 'unknown') return setWhy(found.why)
      setWhy(found.demo ? '演示位置：杭州市西湖区。' : '')
      const { latitude, longitude } = found
      chooseWhere({ ...where, district: NOWHERE, from: { latitude, longitude, name: '我这里' } })
    },
  )
  return (
    <View className="mt3">
      <Button
        kind="soft"
        label="从我这里算远近"
        busy={locating.act.kind === 'busy' ? '正在取位置' : undefined}
        onTap={() => locating.run()}
      />
      {why !== '' && <Note kind="plain">{why}</Note>}
    </View>
  )
}

/** 在哪里找: a region, and from which of its districts, or from where the phone is, distances count. */
export function WherePicker() {
  const where = useWhere()
  const [load, reload] = useLoad(loadPlaces)
  const places = load.kind === 'ready' ? load.value.items : (load.stale?.items ?? [])
  const place = places.find((one) => one.region === where.region)
  return (
    <Disclosure label="在哪里找" second={whereLine(where, places) || '换城市或区县'}>
      <Loaded load={load} retry={reload} shape="card">
        {({ items }) => (
          <View>
            <OptionPills
              label="城市"
              options={items.map(({ region, name }) => ({ value: region, label: name }))}
              value={where.region}
              onChange={(region) => chooseRegion(items, region)}
            />
            {place && (
              <OptionPills
                label="从哪里算远近"
                options={[
                  { value: NOWHERE, label: '不算' },
                  ...place.districts.map(({ district, name }) => ({ value: district, label: name })),
                ]}
                value={where.district}
                onChange={(district) => chooseDistrict(place, district)}
              />
            )}
            <Locate where={where} />
          </View>
        )}
      </Loaded>
    </Disclosure>
  )
}
