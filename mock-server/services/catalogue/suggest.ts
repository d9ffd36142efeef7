import { type Suggestion, suggest } from '../../../src/contract/catalogue/places'
import { specialities, specialityKeys } from '../../../src/contract/catalogue/speciality'
import { titleNames } from '../../../src/contract/catalogue/words'
import { type Route, route } from '../../base/http/route'
import { findDoctors } from '../../registers/places/doctors'
import { normalised, pinyinInitials } from '../../registers/places/search-text'
import { suggestedInstitutions } from '../../registers/places/suggest'
import { findSymptoms } from './symptoms'

/** Of each kind, so that none pushes out the others. */
const EACH = 3

function specialitiesLike(words: string): Suggestion[] {
  return specialityKeys
    .filter((key) => {
      const { name } = specialities[key]
      return name.includes(words) || pinyinInitials(name).startsWith(words)
    })
    .slice(0, EACH)
    .map((key) => ({ kind: 'speciality', speciality: key, name: specialities[key].name }))
}

export const suggestRoutes: Route[] = [
  route(suggest, async ({ db, input: { query } }) => {
    const words = normalised(query.text)
    const symptoms = findSymptoms(words)
    const asked = { words, region: query.region, limit: EACH }
    const institutions = await suggestedInstitutions(db, asked)
    const doctors = await findDoctors(db, { text: query.text, region: query.region, limit: EACH })
    const items: Suggestion[] = [
      ...symptoms
        .filter(({ urgent }, index) => urgent || index < EACH)
        .map(({ symptomId, name }): Suggestion => ({ kind: 'symptom', symptomId, name })),
      ...specialitiesLike(words),
      ...institutions.map((one): Suggestion => ({ kind: 'institution', ...one })),
      ...doctors.map(
        ({ doctorId, name, title, institutionName }): Suggestion => ({
          kind: 'doctor',
          doctorId,
          name,
          second: `${titleNames[title]}，${institutionName}`,
        }),
      ),
    ]
    return { items: items.slice(0, 10) }
  }),
]
