import { readRemoteCare } from '../../../src/contract/remote-care/endpoints'
import { covers, placeName, placeOf } from '../../../src/contract/remote-care/places'
import { dayInChina } from '../../../src/contract/shared/dates'
import { route } from '../../base/http/route'
import { needOf } from '../../regions/remote'
import { type Insured, readInsured } from './insured'
import { isStanding, isUnderWay } from './machine/stored'
import { readFilings, toStored, type UnsettledStay, unsettledStays } from './rows'
import { placeOfRegion, toFiling } from './view'

/** More than a person can have under way; a page shows no more at first. */
const SHOWN = 10

/** What has ended still counts for the days before. */
const COUNTING = ['effective', 'changed', 'cancelled']

/** Where she lives, where a filing would matter. */
export function suggestedRegion(insured: Insured): string | null {
  const lives = insured.person.residence_region
  return placeOf(lives) && needOf(insured.region, lives) === 'filing' ? lives : null
}

/** "在陕西省内看病不用备案。" */
function freeText({ region, rule }: Insured): string | null {
  const names = rule.freeRegions.map(placeName)
  if (rule.freeInProvince) names.unshift(`${placeName(`${region.slice(0, 2)}0000`)}省内`)
  return names.length === 0 ? null : `在${names.join('、')}看病不用备案，直接去就行。`
}

export const toBackfill = (stay: UnsettledStay | undefined) =>
  stay ? { place: placeOfRegion(stay.region), institutionName: stay.institutionName, visitDate: stay.visitDate } : null

export const overviewRoute = route(readRemoteCare, async ({ db, now, caller: { subjectId } }) => {
  const insured = await readInsured(db, subjectId)
  const today = dayInChina(now)
  const filings = await readFilings(db, subjectId, insured.insuranceType)
  const live = filings.filter((one) => isUnderWay(toStored(one), today) || isStanding(toStored(one), today))
  const stays = await unsettledStays(db, subjectId)
  const counting = filings.filter((one) => COUNTING.includes(one.status) || isUnderWay(toStored(one), today))
  const uncovered = stays.find(
    ({ region, visitDate: day }) =>
      needOf(insured.region, region) === 'filing' &&
      !counting.some((one) => covers(one.region, region) && one.begin_on <= day && day <= one.last_day),
  )
  const suggested = suggestedRegion(insured)
  return {
    personName: insured.person.name,
    insured: placeOfRegion(insured.region),
    insuranceLabel: insured.label,
    status: insured.status,
    retired: insured.retired,
    suggested: suggested === null ? null : placeOfRegion(suggested),
    current: live.slice(0, SHOWN).map((one) => toFiling(one, today)),
    past: filings.length - Math.min(live.length, SHOWN),
    freeText: freeText(insured),
    backfill: toBackfill(uncovered),
  }
})
