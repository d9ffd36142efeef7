import type { Errand, PointKind } from '../../../../../src/contract/catalogue/service-points'
import type { ServicePointsTable } from '../../../../base/db/tables/places'
import { areas } from '../../../../registers/places/areas'

interface Kind {
  kind: PointKind
  name: string
  open_days: string
  opens: string
  closes: string
  errands: readonly Errand[]
}

const week = { open_days: '12345', opens: '08:30', closes: '17:00' }
/** What each kind can do: the demonstration's own; a real region lists its own in 经办 notices [U]. */
const KINDS: readonly Kind[] = [
  {
    kind: 'agency',
    name: '医保服务大厅',
    ...week,
    errands: ['activate', 'family', 'remote-care', 'reimbursement', 'enrolment', 'card', 'print', 'questions'],
  },
  {
    kind: 'township',
    name: '便民服务中心医保窗口',
    ...week,
    errands: ['activate', 'family', 'remote-care', 'reimbursement', 'enrolment', 'questions'],
  },
  {
    kind: 'village',
    name: '村医保服务点',
    open_days: '123456',
    opens: '08:00',
    closes: '16:30',
    errands: ['activate', 'family', 'enrolment', 'questions'],
  },
  {
    kind: 'post',
    name: '24 小时自助服务点',
    open_days: '1234567',
    opens: '00:00',
    closes: '24:00',
    errands: ['activate', 'remote-care', 'print'],
  },
]
const WORDS = ['示例', '样例', '范本', '模拟', '假想', '虚构']
const AREA_CODES = ['0571', '0915', '029', '010', '021', '0471']

/** Two of each kind in every region, in its districts by turns. */
export const makePoints = (): readonly ServicePointsTable[] =>
  areas.flatMap((place, at) =>
    [...KINDS, ...KINDS].map(({ errands, name, ...kind }, index): ServicePointsTable => {
      const here = place.districts[index % place.districts.length]
      const { latitude, longitude } = here?.point ?? place.point
      const word = WORDS[at] ?? ''
      const road = `${word}${kind.kind === 'village' ? '镇甲村' : kind.kind === 'township' ? '镇' : '路'}`
      return {
        ...kind,
        point_id: `point-${place.region}-${index + 1}`,
        name: `${word}${index < KINDS.length ? '一' : '二'}号${name}（演示）`,
        region: place.region,
        district: here?.district ?? '',
        district_name: here?.name ?? '',
        address: `${road} ${index * 4 + 2} 号`,
        phone: `${AREA_CODES[at] ?? ''}-0000${String(9000 + index)}`,
        errands: `,${errands.join(',')},`,
        latitude_e6: Math.round(latitude * 1e6) + 9000 - index * 2600,
        longitude_e6: Math.round(longitude * 1e6) - 9000 + index * 2900,
      }
    }),
  )
