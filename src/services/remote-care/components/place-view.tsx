import { View } from '@tarojs/components'
import { useState } from 'react'
import { places } from '@/contract/remote-care/place-table'
import { placeLine, searchPlaces } from '@/contract/remote-care/places'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { Field } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { OptionPills } from '@/ui/option-pill'

/** As many as fit on a screen; who means another types one more character. */
const SHOWN = 8

const provinces = places.filter(({ province }) => province === null)
const citiesOf = (name: string) => places.filter(({ province }) => province === name)

interface PlaceViewProps {
  ask: string
  /** Where she lives. */
  suggested: { region: string; name: string } | null
  onPick: (region: string) => void
}

/** By province, for who does not type. */
function ByProvince({ onPick }: Pick<PlaceViewProps, 'onPick'>) {
  const [region, setRegion] = useState<string>()
  const chosen = provinces.find((one) => one.region === region)
  const cities = chosen ? citiesOf(chosen.name) : []
  return (
    <Disclosure label="不打字，按省找" second="先点省，再点市">
      <OptionPills
        label="省"
        options={provinces.map((one) => ({ value: one.region, label: one.name }))}
        value={region}
        onChange={setRegion}
      />
      {chosen && (
        <Card list>
          <ListRow
            label={cities.length === 0 ? `${chosen.name}` : `${chosen.name}全省`}
            second={cities.length === 0 ? undefined : '省里哪个市都能用'}
            onTap={() => onPick(chosen.region)}
          />
          {cities.map((city) => (
            <ListRow key={city.region} label={city.name} onTap={() => onPick(city.region)} />
          ))}
        </Card>
      )}
    </Disclosure>
  )
}

/** 去哪里: where she lives first, then by name, then by province. */
export function PlaceView({ ask, suggested, onPick }: PlaceViewProps) {
  const [typed, setTyped] = useState('')
  const found = searchPlaces(typed).slice(0, SHOWN)
  return (
    <View>
      <View className="mt3">
        <Heading text={ask} focus />
      </View>
      {suggested && (
        <Card list>
          <ListRow icon="home" label={suggested.name} second="现在住的地方" onTap={() => onPick(suggested.region)} />
        </Card>
      )}
      <Field label="城市或省的名字" value={typed} onChange={setTyped} placeholder="比如：成都，或者四川" />
      {found.length > 0 && (
        <Card list>
          {found.map((place) => (
            <ListRow key={place.region} label={placeLine(place)} onTap={() => onPick(place.region)} />
          ))}
        </Card>
      )}
      {typed !== '' && found.length === 0 && (
        <View className="hint">没有找到。演示里只有一部分城市，可以试试省的名字。</View>
      )}
      <ByProvince onPick={onPick} />
    </View>
  )
}
