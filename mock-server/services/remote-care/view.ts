import type { Filing } from '../../../src/contract/remote-care/filing'
import { placeName } from '../../../src/contract/remote-care/places'
import { instantInChina } from '../../../src/contract/shared/dates'
import { remoteCarePolicy } from '../../regions/remote'
import { stateOf } from './machine/state'
import { type FilingRow, toStored } from './rows'

/** Of a region whose rules are not shipped any more. */
const NO_DAYS = { remindDays: 0, answerDays: 0 }

export const placeOfRegion = (region: string) => ({ region, name: placeName(region) })

/** A filing as it stands on a day. */
export function toFiling(one: FilingRow, today: string): Filing {
  const days = remoteCarePolicy(one.insured_region) ?? NO_DAYS
  const { referral_institution_id: institutionId, referred_on: referredOn } = one
  return {
    filingId: one.filing_id,
    filingNo: one.filing_no,
    kind: one.kind,
    personName: one.person_name,
    insured: placeOfRegion(one.insured_region),
    insuranceLabel: one.insurance_label,
    place: placeOfRegion(one.region),
    beginOn: one.begin_on,
    endOn: one.end_on,
    state: stateOf(toStored(one), today, days),
    proof: one.proof,
    referral:
      institutionId === null || referredOn === null
        ? null
        : { institutionId, referredOn, name: one.hospital_name ?? institutionId },
    lockedUntil: one.locked_until,
    source: one.source,
    filedBy: one.filed_by_name,
    filedAt: instantInChina(one.filed_at),
    replaces: one.replaces,
    replacedBy: one.replaced_by,
  }
}
