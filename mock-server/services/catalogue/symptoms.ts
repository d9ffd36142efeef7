import { specialities } from '../../../src/contract/catalogue/speciality'
import { listSymptoms, NOT_A_DIAGNOSIS, type Symptom } from '../../../src/contract/catalogue/symptoms'
import { type Route, route } from '../../base/http/route'
import { normalised, pinyinInitials } from '../../registers/places/search-text'
import { urgentSymptoms } from './symptom-table/urgent'
import { usualSymptoms } from './symptom-table/usual'
import type { Written } from './symptom-table/written'

/** How many a search shows: the urgent ones are never cut off. */
const MOST = 12

const contractOf = ({ departments = [], ...written }: Written): Symptom => ({
  symptomId: written.symptomId,
  name: written.name,
  redFlags: [...(written.redFlags ?? [])],
  urgent: written.urgent ?? false,
  departments: departments.map(([speciality, when]) => ({ speciality, name: specialities[speciality].name, when })),
})

const table = [...urgentSymptoms, ...usualSymptoms]

/** "胸口闷痛得厉害" holds 胸痛: its characters, in that order. */
function holds(words: string, said: string): boolean {
  let at = -1
  return [...said].every((character) => {
    at = words.indexOf(character, at + 1)
    return at >= 0
  })
}

/** Fits where either holds the other: "头痛得厉害" finds 头痛, "头" finds 头痛 and 头晕; or by the pinyin's initials. */
const fits = ({ name, alsoSaid = [] }: Written, words: string): boolean =>
  [name, ...alsoSaid].some(
    (said) => said.includes(words) || holds(words, said) || pinyinInitials(said).startsWith(words),
  )

/** Symptoms by what people say, urgent ones first. */
export const findSymptoms = (text: string): Symptom[] => {
  const words = normalised(text)
  return shown(table.filter((one) => (words === '' ? one.common : fits(one, words))))
}

const shown = (found: readonly Written[]) => found.slice(0, MOST).map(contractOf)

export const symptomRoutes: Route[] = [
  route(listSymptoms, async ({ input: { query } }) => ({
    items: query.symptomId
      ? shown(table.filter(({ symptomId }) => symptomId === query.symptomId))
      : findSymptoms(query.text ?? ''),
    notice: NOT_A_DIAGNOSIS,
  })),
]
