import { listDoctors, readDepartment } from '@/contract/catalogue/doctors'
import { listInstitutions, readInstitution } from '@/contract/catalogue/endpoints'
import type { InstitutionLevel, WorkKind } from '@/contract/catalogue/institution'
import { listPlaces, suggest } from '@/contract/catalogue/places'
import { type Errand, listServicePoints, type PointKind } from '@/contract/catalogue/service-points'
import type { Speciality } from '@/contract/catalogue/speciality'
import { listSymptoms } from '@/contract/catalogue/symptoms'
import type { Input } from '@/contract/shared/endpoint'
import { call } from '@/session/call'
import type { Where } from './where'

/** A page of a list, well below the 30 rows that a first screen may have. */
const ROWS = 10

/** 筛选, as it was chosen. */
export interface Filters {
  /** Words that were searched for; empty: anything. */
  text: string
  level: InstitutionLevel | undefined
  speciality: Speciality | undefined
  works: readonly WorkKind[]
}

/** A district is where distances count from, not a fence: the next hospital may stand across the street. */
const whereOf = ({ region, from }: Where) => ({
  region,
  district: undefined,
  latitude: from?.latitude,
  longitude: from?.longitude,
})

type InstitutionQuery = Input<typeof listInstitutions>['query']

export const loadInstitutions = (where: Where, filters: Filters, cursor: string | undefined) => {
  const { text, level, speciality, works } = filters
  const query: InstitutionQuery = {
    ...whereOf(where),
    text: text || undefined,
    level,
    speciality,
    works: works.length > 0 ? [...works] : undefined,
    tier: undefined,
    bookable: undefined,
    cursor,
    limit: ROWS,
  }
  return call(listInstitutions, { query })
}

export const loadPlaces = () => call(listPlaces)

export const loadSuggestions = (text: string, { region }: Where) => call(suggest, { query: { text, region } })

export const loadInstitution = (institutionId: string, { from }: Where) =>
  call(readInstitution, {
    params: { institutionId },
    query: { latitude: from?.latitude, longitude: from?.longitude },
  })

export const loadDepartment = (departmentId: string) => call(readDepartment, { params: { departmentId } })

type DoctorQuery = Input<typeof listDoctors>['query']
const NO_DOCTOR_FILTER: DoctorQuery = {
  text: undefined,
  region: undefined,
  institutionId: undefined,
  departmentId: undefined,
  speciality: undefined,
}

export const loadDoctors = (departmentId: string, cursor: string | undefined) =>
  call(listDoctors, { query: { ...NO_DOCTOR_FILTER, departmentId, cursor, limit: ROWS } })

/** Beside the institutions of the same words only a few. */
const BESIDE = 5

export const loadDoctorsNamed = (text: string, { region }: Where, cursor: string | undefined) =>
  call(listDoctors, { query: { ...NO_DOCTOR_FILTER, text, region, cursor, limit: BESIDE } })

export const loadSymptoms = (asked: { text?: string; symptomId?: string | undefined }) =>
  call(listSymptoms, { query: { text: asked.text || undefined, symptomId: asked.symptomId } })

export interface PointFilters {
  kind: PointKind | undefined
  errand: Errand | undefined
}

export const loadPoints = (where: Where, filters: PointFilters, cursor: string | undefined) =>
  call(listServicePoints, { query: { ...whereOf(where), ...filters, cursor, limit: ROWS } })
