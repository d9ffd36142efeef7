import type { reportBirth } from '../../../src/contract/sandbox/invoices'
import { dayInChina } from '../../../src/contract/shared/dates'
import type { Input, Output } from '../../../src/contract/shared/endpoint'
import { yuan } from '../../../src/contract/shared/money-text'
import { row, rows } from '../../base/db/statement'
import type { Allowance } from '../../base/db/tables/reimbursement'
import { refuse } from '../../base/http/refuse'
import { reimbursementPolicy } from '../../regions/reimbursement'
import { notify } from '../../registers/messages'
import { plusDays } from '../../registers/workdays/calendar'
import { writeAct } from './acts'
import type { Desk } from './audit/desk'
import { newClaimNo } from './claim-no'
import { writeDecision } from './decisions'
import { type PersonFacts, readGuardians, readPersonFacts } from './facts'
import { allowanceFen, leaveDays } from './rules/allowance'
import { knownAccounts } from './view'

type Birth = Input<typeof reportBirth>['body']
type Answer = Output<typeof reportBirth>

const KNOWN = `select birth_id, claim_id from births where mother_id = $1 and born_on > $2 and born_on < $3
  order by born_on limit 1`
const HOLD = 'select person_id from people where person_id = $1 for update'
const WRITE = `insert into births (birth_id, mother_id, institution_id, born_on, children, difficult, monthly_wage_fen,
    claim_id, reported_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`
const CLAIM = `insert into claims (claim_id, claim_no, person_id, automatic, kind, status, started_by, last_by, third_party,
    account, created_at, updated_at, submitted_at, promise_days, days_used, running_since, sampled, round, total_fen,
    allowance, decided_at)
  values ($1, $2, $3, true, 'maternity', 'approved', $3, $3, false, $4, $5, $5, $5, $6, 0, $7, false, 1, $8, $9, $5)`

/** Whose unit pays for it: 职工医保 (since the merger with 生育保险) or 生育保险, in force. */
const payingRow = (mother: PersonFacts) =>
  mother.rows.find((one) => (one.insurance_type === '310' || one.insurance_type === '510') && one.status === 'normal')

/** 免申即享: the allowance begins by itself, and nobody has to apply. */
async function beginAllowance(
  desk: Desk,
  mother: PersonFacts,
  birth: Birth,
  birthId: string,
  bornOn: string,
): Promise<string> {
  const { db, now, ids } = desk
  const today = dayInChina(now)
  const paying = payingRow(mother)
  const days = leaveDays(birth.children, birth.difficult)
  const amountFen = allowanceFen(birth.monthlyWageFen, days)
  const allowance: Allowance = { birthId, bornOn, days, monthlyWageFen: birth.monthlyWageFen, amountFen }
  const claimId = ids.id()
  const claimNo = await newClaimNo(desk, 'SY', today)
  const [account] = knownAccounts({ person: mother, guardians: await readGuardians(db, mother, today) })
  const { maternity } = reimbursementPolicy(paying?.region ?? '').workingDays
  const id = mother.person_id
  await rows(db, CLAIM, [claimId, claimNo, id, account, now, maternity, today, amountFen, allowance])
  await writeDecision(db, {
    claim_id: claimId,
    round: 1,
    result: 'approved',
    decided_at: now,
    total_fen: amountFen,
    paid_fen: amountFen,
    refused_lines: [],
    explanation: [],
    insurance_type: '510',
    region: paying?.region ?? null,
  })
  await writeAct(desk, claimId, 'system', 'submit', `医院上报了生育，津贴 ${days} 天`)
  await writeAct(desk, claimId, 'system', 'auto-audit', '系统核对通过')
  await notify(desk, mother.person_id, `生育津贴 ${yuan(amountFen)}（${days} 天）不用申请，会打到您的社会保障卡。`)
  return claimId
}

/** A hospital reports a birth; the same birth again, be it with another day, changes nothing. */
export async function takeBirth(desk: Desk, birth: Birth): Promise<Answer> {
  const { db, now, ids } = desk
  const bornOn = birth.bornOn ?? dayInChina(now)
  if (bornOn > dayInChina(now)) refuse('malformed', { fields: { bornOn: '出生的日子还没到' } })
  await row(db, HOLD, [birth.motherId])
  const mother = await readPersonFacts(db, birth.motherId)
  const paying = payingRow(mother)
  const { birthsApartDays, allowanceAutomatic } = reimbursementPolicy(paying?.region ?? '')
  const known = await row<{ birth_id: string; claim_id: string | null }>(db, KNOWN, [
    birth.motherId,
    plusDays(bornOn, -birthsApartDays),
    plusDays(bornOn, birthsApartDays),
  ])
  if (known) return { birthId: known.birth_id, claimId: known.claim_id, why: '这次生育已经上报过' }
  const automatic = paying !== undefined && mother.sex === 'female' && allowanceAutomatic
  const birthId = ids.id()
  const claimId = automatic ? await beginAllowance(desk, mother, birth, birthId, bornOn) : null
  const { institutionId, children, difficult, monthlyWageFen } = birth
  await rows(db, WRITE, [
    birthId,
    birth.motherId,
    institutionId,
    bornOn,
    children,
    difficult,
    monthlyWageFen,
    claimId,
    now,
  ])
  return { birthId, claimId, why: automatic ? '生育津贴不用申请，自动办' : '没有在职工医保或生育保险里，不自动发津贴' }
}
