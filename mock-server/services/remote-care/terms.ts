import type { Kysely } from 'kysely'
import { readTerms } from '../../../src/contract/remote-care/endpoints'
import { isLongTerm, kindTexts } from '../../../src/contract/remote-care/kinds'
import { covers, placeName, placeOf } from '../../../src/contract/remote-care/places'
import {
  materialsFor,
  materialTexts,
  mayPromise,
  PROMISE_VERSION,
  promiseConsequences,
  promiseWords,
} from '../../../src/contract/remote-care/proof'
import { dayInChina } from '../../../src/contract/shared/dates'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import { refuse } from '../../base/http/refuse'
import { route } from '../../base/http/route'
import { needOf } from '../../regions/remote'
import { plusWorkdays } from '../../registers/workdays/calendar'
import { readInsured } from './insured'
import { beginRange, conflictOf, type Known } from './machine/plan'
import { brokeAPromise, NO_END } from './machine/stored'
import { toBackfill } from './overview'
import { readFilings, toStored, unsettledStays } from './rows'
import { placeOfRegion } from './view'

const HOSPITALS = `select institution_id as "institutionId", name from institutions
  where region = $1 and level in ('2', '3') order by level desc, institution_id limit 8`

/** The largest hospitals of the insured place that may refer: as many as one step of a form can show. */
const referringHospitals = (db: Kysely<Database>, region: string) =>
  rows<{ institutionId: string; name: string }>(db, HOSPITALS, [region])

/** Everything the form says before it is sent. */
export const termsRoute = route(readTerms, async ({ db, now, caller: { subjectId }, input: { query } }) => {
  const { region, kind } = query
  if (!placeOf(region)) return refuse('malformed', { fields: { region: '没有这个地方' } })
  const insured = await readInsured(db, subjectId)
  const { rule } = insured
  const today = dayInChina(now)
  const filings = await readFilings(db, subjectId, insured.insuranceType)
  const stays = await unsettledStays(db, subjectId)
  const known: Known = { today, insuredRegion: insured.region, rule, filings: filings.map(toStored), stays }
  const range = beginRange(known, region, null)
  const blocking = conflictOf(known, {
    kind,
    filedClass: kindTexts[kind].filedClass,
    region,
    beginOn: today,
    endOn: null,
    lastDay: NO_END,
    status: 'effective',
    promisedOn: null,
    note: null,
    askedPage: null,
    answerBy: null,
    lockedUntil: null,
    replaces: null,
    proofWay: 'none',
  })
  const by = (days: number | null) => (days === null ? null : plusWorkdays(today, days))
  return {
    kind,
    place: placeOfRegion(region),
    insured: placeOfRegion(insured.region),
    personName: insured.person.name,
    materials: materialsFor(kind).map((one) => ({ kind: one, text: materialTexts[one] })),
    mayPromise: mayPromise(kind) && !brokeAPromise(known.filings),
    promise: {
      version: PROMISE_VERSION,
      words: promiseWords({ name: insured.person.name, kind, placeName: placeName(region) }),
      consequences: [...promiseConsequences],
    },
    reviewBy: {
      promise: by(rule.reviewDays.promise),
      materials: by(rule.reviewDays.materials),
      none: by(rule.reviewDays.none),
    },
    today,
    earliestBegin: range.from,
    latestBegin: range.to,
    months: isLongTerm(kind) ? null : rule.temporaryMonths,
    lockMonths: isLongTerm(kind) ? rule.lockMonths : 0,
    backfill: toBackfill(stays.find((stay) => covers(region, stay.region) && stay.visitDate < today)),
    hospitals: kindTexts[kind].filedClass === 'referral' ? await referringHospitals(db, insured.region) : [],
    conflict: blocking
      ? {
          filingId: blocking.filingId,
          reason: blocking.region === region ? ('same-place' as const) : ('other-place' as const),
          placeName: placeName(blocking.region),
          changeableFrom: blocking.lockedUntil,
        }
      : null,
    need: needOf(insured.region, region),
  }
})
