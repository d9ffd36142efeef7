import type { Place } from '../../../../../src/contract/catalogue/places'
import type { InstitutionsTable } from '../../../../base/db/tables/people'
import { areas } from '../../../../registers/places/areas'
import { searchTextOf } from '../../../../registers/places/search-text'
import { ankang, hangzhou, type Written } from './first'
import { more } from './more'

const AREA_CODES = ['0571', '0915', '029', '010', '021', '0471']
const HOURS: Record<Written['tier'], string> = {
  general: '门诊 08:00–11:30，13:30–17:00；急诊 24 小时',
  special: '门诊 08:00–11:30，13:30–17:00',
  community: '周一至周六 08:00–17:00',
  township: '周一至周日 08:00–17:00；急诊 24 小时',
  village: '周一至周六 08:00–16:30',
}

/** A step of about 400 m, another for each place, so that no two stand on one another. */
const apart = (index: number, stride: number) => ((index * stride) % 11) * 3700 - 18_500
const millionths = (degrees: number) => Math.round(degrees * 1e6)

function finish(written: Written, index: number, place: Place, areaCode: string): InstitutionsTable {
  const { institution_id, name, level, tier } = written
  const here = place.districts[index % place.districts.length]
  const { latitude, longitude } = here?.point ?? place.point
  const hospital = level !== 'pharmacy' && tier !== 'village'
  return {
    ...written,
    region: place.region,
    region_name: place.name,
    district: here?.district ?? '',
    district_name: here?.name ?? '',
    // An area code and number nobody can call: the exchange begins with 0000.
    phone: `${areaCode}-0000${institution_id.slice(-4)}`,
    latitude_e6: millionths(latitude) + apart(index, 3),
    longitude_e6: millionths(longitude) + apart(index, 7),
    takes_code: true,
    mobile_payment: level === '3' || level === 'pharmacy' || (level === '2' && tier === 'general'),
    remote_settlement: level === '3' || level === '2',
    delivery: level === 'pharmacy' || tier === 'general' || tier === 'community',
    bookable: hospital,
    hours: level === 'pharmacy' ? '每天 08:00–21:00' : HOURS[tier],
    search_text: searchTextOf(name, here?.name ?? ''),
  }
}

/** 定点医药机构 of the demonstration: every id is H99… or P99…, every name is invented. */
export const makeInstitutions = (): readonly InstitutionsTable[] =>
  areas.flatMap((place, region) => {
    const written = [...(region === 0 ? hangzhou : region === 1 ? ankang : []), ...(more[region] ?? [])]
    return written.map((one, index) => finish(one, index, place, AREA_CODES[region] ?? ''))
  })
