import type { Eligibility, Offer, OfferSummary, Renewable } from '../../../../src/contract/booking/kinds/offer'
import type { Price } from '../../../../src/contract/booking/kinds/price'
import { dayInChina, instantInChina } from '../../../../src/contract/shared/dates'
import { rows } from '../../../base/db/statement'
import type { Call } from '../../../base/http/route'
import { clinicPolicy } from '../../../regions/clinic'
import { readInstitution } from '../../../registers/institutions'
import { storedLines, totalOf } from '../../../registers/visits/lines'
import { drugText } from './drugs'
import { estimateFor } from './estimate'
import { type Earlier, type Known, readFacts } from './facts'
import { dosesOf, nextDoseOf } from './next-dose'
import { judge, ruleText } from './rules/eligible'
import { DAYS_AHEAD, startOf, timesOf } from './rules/times'
import type { OfferData } from './shape'

const HOUR = 3_600_000
/** Where the hospital decides, every half day is a wish: as many as anybody could want. */
const WISHES = 99

export function toPrice({ price }: Pick<OfferData, 'price'>): Price {
  if (price.kind === 'free') return price
  const lines = storedLines(price.lines)
  return {
    kind: price.kind,
    per: price.per,
    from: price.from,
    totalFen: totalOf(lines),
    lines: lines.map(({ name, category, unitPriceFen, quantity, amountFen }) => ({
      name,
      category,
      unitPriceFen,
      quantity,
      amountFen,
    })),
  }
}

/** Her records are named only to herself and to who may look into them. */
export const mayNameDrugs = ({ grant }: Pick<Call, 'grant'>): boolean => !grant || grant.scopes.includes('view')

const toRenewable =
  (named: boolean) =>
  (one: Earlier): Renewable => ({
    prescriptionId: one.prescription_id,
    issuedOn: dayInChina(one.issued_at),
    institutionName: one.institution_name,
    department: one.department,
    drugs: named ? one.drugs.map(drugText) : [],
    drugCount: one.drugs.length,
  })

const OPEN = { text: '已经申请过，还没有办完', wayOn: '请看看那一份；要改，先取消再申请。' }

/** The rules of the offer, and whether it is asked for already: a second time would be refused. */
export function eligibilityOf({ rules, offerId, needs }: OfferData, known: Known): Eligibility {
  const judged = judge(rules, known.of(offerId))
  const noneLeft = needs.prescription && known.earlier.every((one) => known.isRenewing(one.prescription_id))
  if (!judged.eligible || (!known.isOpen(offerId) && !noneLeft)) return judged
  return { eligible: false, reasons: [{ ruleId: 'open', ...OPEN }] }
}

export function toOfferSummary(data: OfferData, institutionName: string, known: Known): OfferSummary {
  const { offerId, kind, title, institutionId, department } = data
  const eligibility = eligibilityOf(data, known)
  return { offerId, kind, title, institutionId, institutionName, department, price: toPrice(data), eligibility }
}

const renewablesOf = ({ earlier, isRenewing }: Known) =>
  earlier.filter(({ prescription_id }) => !isRenewing(prescription_id))

const TAKEN = 'select day, part, taken from care_capacity where offer_id = $1 and day >= $2'

async function freeTimes(
  db: Call['db'],
  { offerId, hours, acceptance, institutionId }: OfferData,
  today: string,
  from: string,
): Promise<Offer['times']> {
  if (!hours) return []
  const { careCancelHours } = clinicPolicy(institutionId)
  const times = timesOf(hours, today, DAYS_AHEAD)
    .filter(({ day }) => day >= from)
    .map((time) => ({ ...time, cancelUntil: instantInChina(startOf(time) - careCancelHours * HOUR) }))
  if (acceptance === 'hospital') return times.map((time) => ({ ...time, left: WISHES }))
  const taken = new Map(
    (await rows<{ day: string; part: string; taken: number }>(db, TAKEN, [offerId, today])).map((one) => [
      `${one.day} ${one.part}`,
      one.taken,
    ]),
  )
  return times.map((time) => ({
    ...time,
    left: Math.max(0, hours.capacity - (taken.get(`${time.day} ${time.part}`) ?? 0)),
  }))
}

type Asking = Pick<Call, 'db' | 'now' | 'caller' | 'grant'>

/** One offer in full, judged for this person. */
export async function toOffer(call: Asking, data: OfferData): Promise<Offer> {
  const { db } = call
  const known = await readFacts(call, data.institutionId)
  const place = await readInstitution(db, data.institutionId)
  const facts = known.of(data.offerId)
  const { price } = data
  const dose = nextDoseOf(data, facts)
  const estimate =
    price.kind === 'free'
      ? { kind: 'none' as const, words: price.why }
      : await estimateFor(call, { institutionId: data.institutionId, medType: data.medType, lines: price.lines })
  return {
    ...toOfferSummary(data, place?.name ?? '', known),
    about: data.about,
    forWhom: data.rules.map((rule) => ruleText(rule, facts)),
    estimate,
    preparation: [...data.preparation],
    bring: [...data.bring],
    steps: [...data.steps],
    acceptance: data.acceptance,
    answerWithinHours: data.answerWithinHours,
    needs: {
      ...data.needs,
      time: data.hours !== null,
      guardian: data.rules.some((rule) => rule.rule === 'guardian' && facts.age < rule.below),
    },
    times: await freeTimes(db, data, facts.today, dose?.fromDay ?? facts.today),
    dose: dose && { no: dose.doseNo, of: dosesOf(data), fromDay: dose.fromDay },
    prescriptions: data.needs.prescription ? renewablesOf(known).map(toRenewable(mayNameDrugs(call))) : [],
    freightFen: data.freightFen,
  }
}
