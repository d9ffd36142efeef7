import type { Kysely } from 'kysely'
import type { Database } from '../../../mock-server/base/db/schema'
import { rows } from '../../../mock-server/base/db/statement'
import type { InstitutionsTable } from '../../../mock-server/base/db/tables/people'
import type { DepartmentsTable, DoctorsTable } from '../../../mock-server/base/db/tables/places'
import { areas } from '../../../mock-server/registers/places/areas'
import { insertAll, type PlacesTable } from '../../../mock-server/registers/places/insert'
import { findableBy, searchTextOf } from '../../../mock-server/registers/places/search-text'
import { type Speciality, specialities, specialityKeys } from '../../../src/contract/catalogue/speciality'
import { type Random, randomFrom } from './random'

const FIRST = '东西南北中上下前后左右新旧大小长高平安青白红金银山水江河湖海云松竹梅兰'
const SECOND = '桥门口浦塘溪沟坪坡岭岗峰港湾洲屿园苑庄村集镇街巷营堡寨林'
const KINDS = [
  { name: '第一人民医院', level: '3', tier: 'general' },
  { name: '中医院', level: '3', tier: 'special' },
  { name: '中心医院', level: '2', tier: 'general' },
  { name: '儿童医院', level: '2', tier: 'special' },
  { name: '社区卫生服务中心', level: '1', tier: 'community' },
  { name: '卫生院', level: '1', tier: 'township' },
] as const
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'
const GIVEN = '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉鑫宇博浩然子轩梓涵'
const TITLES = ['chief', 'associate-chief', 'attending', 'resident'] as const

export interface Many {
  institutions: readonly InstitutionsTable[]
  departments: readonly DepartmentsTable[]
  doctors: readonly DoctorsTable[]
}

function institution(random: Random, index: number): InstitutionsTable {
  const place = random.pick(areas)
  const here = random.pick(place.districts)
  const kind = random.pick(KINDS)
  const name = `${random.character(FIRST)}${random.character(SECOND)}${random.character(FIRST)}${kind.name}（演示）`
  return {
    institution_id: `H995${String(index).padStart(8, '0')}`,
    name,
    region: place.region,
    region_name: place.name,
    district: here.district,
    district_name: here.name,
    level: kind.level,
    tier: kind.tier,
    address: `示例路 ${index} 号`,
    phone: '000-00000000',
    latitude_e6: Math.round(here.point.latitude * 1e6) + random.below(80_000) - 40_000,
    longitude_e6: Math.round(here.point.longitude * 1e6) + random.below(80_000) - 40_000,
    takes_code: true,
    mobile_payment: random.below(2) === 0,
    remote_settlement: random.below(3) > 0,
    delivery: random.below(4) === 0,
    bookable: true,
    hours: '门诊 08:00–11:30，13:30–17:00',
    search_text: searchTextOf(name, here.name),
  }
}

const department = (of: InstitutionsTable, speciality: Speciality, position: number): DepartmentsTable => ({
  department_id: `${of.institution_id}-${speciality}`,
  institution_id: of.institution_id,
  region: of.region,
  speciality,
  name: specialities[speciality].name,
  place: '门诊楼 1 层',
  position,
  sex: null,
  age_from: null,
  age_to: null,
})

function doctor(random: Random, at: DepartmentsTable, nth: number): DoctorsTable {
  const name = Array.from({ length: 1 + random.below(2) }, () => random.character(GIVEN)).join('')
  const whole = random.character(SURNAMES) + name
  const rank = 1 + random.below(TITLES.length)
  return {
    doctor_id: `${at.department_id}-${nth}`,
    institution_id: at.institution_id,
    department_id: at.department_id,
    region: at.region,
    speciality: at.speciality,
    ...findableBy(whole),
    title: TITLES[rank - 1] ?? 'resident',
    title_rank: rank,
    good_at: '常见病、多发病',
    fee_fen: 1000,
  }
}

/** Institutions in all regions with five departments each, and doctors dealt out to the departments in turn. */
export function makeMany(count: { institutions: number; doctors: number }, seed = 1): Many {
  const random = randomFrom(seed)
  const institutions = Array.from({ length: count.institutions }, (_, index) => institution(random, index))
  const departments = institutions.flatMap((of) => {
    const from = random.below(specialityKeys.length)
    return [0, 5, 9, 14, 19].map((step, position) =>
      department(of, specialityKeys[(from + step) % specialityKeys.length] ?? 'general', position),
    )
  })
  const doctors = Array.from({ length: count.doctors }, (_, index) => {
    const at = departments[index % departments.length]
    if (!at) throw new Error('no department')
    return doctor(random, at, Math.floor(index / departments.length) + 1)
  })
  return { institutions, departments, doctors }
}

const CHUNK = 5000

/** Writes them beside what was seeded, and lets the planner know. */
export async function insertMany(db: Kysely<Database>, many: Many): Promise<void> {
  const tables: readonly (readonly [PlacesTable, readonly unknown[]])[] = [
    ['institutions', many.institutions],
    ['departments', many.departments],
    ['doctors', many.doctors],
  ]
  for (const [table, all] of tables) {
    for (let from = 0; from < all.length; from += CHUNK) {
      await insertAll(db, table, JSON.stringify(all.slice(from, from + CHUNK)))
    }
    await rows(db, `analyze ${table}`)
  }
}
