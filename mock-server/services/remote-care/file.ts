import type { Filing } from '../../../src/contract/remote-care/filing'
import { placeOf } from '../../../src/contract/remote-care/places'
import { dayInChina } from '../../../src/contract/shared/dates'
import { refuse } from '../../base/http/refuse'
import { notify } from '../../registers/messages'
import { type Insured, readInsured } from './insured'
import { lapseFilings } from './lapse'
import { type Known, planFiling, type Wanted } from './machine/plan'
import { stepFiling } from './machine/step'
import type { Stored } from './machine/stored'
import { type FilingRow, lockFilings, readFilingRow, readFilings, toStored, unsettledStays } from './rows'
import { filingSentences, stepTexts } from './sentences'
import { toFiling } from './view'
import { insertFiling, moveFiling, type NewFiling, noteReplaced, type Work } from './write'

/** Who is asked for, what, and how it came in. */
export interface Asked {
  personId: string
  wanted: Wanted
  answers: NewFiling['answers']
  referral: NewFiling['referral']
  source: NewFiling['source']
  /** Who files for her: id and name; null for herself, the clerk or the hospital. */
  filer: { personId: string; name: string } | null
}

/** What the rules need to know of a person, her filings locked until the transaction ends. */
export async function readKnown(work: Work, insured: Insured): Promise<{ known: Known; filings: FilingRow[] }> {
  const { person, insuranceType, region, rule } = insured
  await lockFilings(work.db, person.person_id, insuranceType)
  const before = await readFilings(work.db, person.person_id, insuranceType)
  // What ran out makes room first, in the rows too: of long-term filings only one may be under way.
  const lapsed = await lapseFilings(work, before)
  const filings = lapsed === 0 ? before : await readFilings(work.db, person.person_id, insuranceType)
  const stays = await unsettledStays(work.db, person.person_id)
  const known = { today: dayInChina(work.now), insuredRegion: region, rule, filings: filings.map(toStored), stays }
  return { known, filings }
}

/** The filing that is left for a new one, as it will be; refused where it cannot be left now. */
function leftFor(filings: readonly FilingRow[], known: Known, { replaces, beginOn }: Wanted): Stored | null {
  if (replaces === null) return null
  const old = filings.find((one) => one.filing_id === replaces)
  if (!old) return refuse('not-found')
  const step = stepFiling(toStored(old), { do: 'replace', beginOn }, known.today, known.rule)
  return step.kind === 'refused' ? refuse(step.code) : step.filing
}

/** 备案, whoever brings it: the rules, the row, the message. The caller has been allowed. */
export async function fileRemoteCare(work: Work, asked: Asked): Promise<Filing> {
  const { wanted, filer } = asked
  if (!placeOf(wanted.region)) return refuse('malformed', { fields: { region: '没有这个地方' } })
  const insured = await readInsured(work.db, asked.personId)
  const { known, filings } = await readKnown(work, insured)
  const left = leftFor(filings, known, wanted)
  const planned = planFiling(wanted, known)
  if (planned.kind === 'refused') return refuse(planned.code, { fields: planned.fields })
  const plan = planned.filing
  const holds = plan.status === 'effective'
  // The old one first: of long-term filings only one may hold at a time.
  if (left && holds) await moveFiling(work, left, stepTexts.replace)
  const { answers, referral, source } = asked
  const made = await insertFiling(work, {
    insured,
    plan,
    answers,
    proof: wanted.proof,
    referral,
    source,
    filedBy: filer?.personId ?? null,
  })
  if (left && holds) await noteReplaced(work, left.filingId, made.filingId)
  const text = filingSentences.filed(plan, made.filingNo, filer?.name ?? null, known.today)
  await notify(work, asked.personId, text)
  const written = await readFilingRow(work.db, made.filingId, asked.personId)
  return written ? toFiling(written, known.today) : refuse('not-found')
}
