import type { Many } from './many'
import type { Random } from './random'

/** What is asked, by kind: each kind is measured on its own. */
export interface Question {
  kind: string
  path: string
}

const search = (path: string, values: Record<string, string | number>) =>
  `${path}?${Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`

const initials = (searchText: string) => searchText.split(' ')[1] ?? ''

/** One question of every kind about what was generated, in random order of what is looked for. */
export function questions(random: Random, { institutions, doctors }: Many): readonly Question[] {
  const place = random.pick(institutions)
  const other = random.pick(institutions)
  const somebody = random.pick(doctors)
  const latitude = (place.latitude_e6 ?? 0) / 1e6
  const longitude = (place.longitude_e6 ?? 0) / 1e6
  const near = { latitude, longitude }
  const { region } = place
  const ask = (kind: string, path: string, values: Record<string, string | number>): Question => ({
    kind,
    path: search(path, values),
  })
  const at = '/api/institutions'
  const who = '/api/doctors'
  return [
    ask('institution, whole name', at, { text: place.name.slice(0, 7), region }),
    ask('institution, whole name, any region', at, { text: place.name.slice(0, 7) }),
    ask('institution, part of a name, nearest', at, { text: place.name.slice(1, 5), ...near }),
    ask('institution, 医院, nearest of all', at, { text: '医院', ...near }),
    ask('institution, initials', at, { text: initials(place.search_text).slice(0, 4) }),
    ask('institution, two words', at, { text: `${place.district_name} ${place.name.slice(3, 7)}`, region }),
    ask('institution, nothing found', at, { text: '没有这样的地方', ...near }),
    ask('institution, department and works, nearest', at, {
      speciality: somebody.speciality,
      works: 'mobile-payment,remote-settlement',
      region,
      ...near,
    }),
    ask('institution, level and district', at, { region: other.region, district: other.district, level: other.level }),
    ask('one institution', `${at}/${place.institution_id}`, near),
    ask('doctor, whole name', who, { text: somebody.name }),
    ask('doctor, whole name, region', who, { text: somebody.name, region: somebody.region }),
    ask('doctor, surname', who, { text: somebody.name.slice(0, 1) }),
    ask('doctor, given name', who, { text: somebody.name.slice(1) }),
    ask('doctor, initials', who, { text: somebody.initials }),
    ask('doctor, nothing found', who, { text: '没有这样的人' }),
    ask('doctor, speciality in a region', who, { speciality: somebody.speciality, region: somebody.region }),
    ask('doctor, department', who, { departmentId: somebody.department_id }),
    ask('one department', `/api/departments/${somebody.department_id}`, {}),
    ask('suggestions, one character', '/api/suggestions', { text: place.name.slice(0, 1) }),
    ask('suggestions, part of a name', '/api/suggestions', { text: place.name.slice(0, 3), region }),
    ask('suggestions, a doctor', '/api/suggestions', { text: somebody.name }),
    ask('suggestions, nothing found', '/api/suggestions', { text: '没有这样的' }),
  ]
}
