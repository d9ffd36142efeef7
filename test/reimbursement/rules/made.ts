import type { InvoiceLine } from '../../../mock-server/base/db/tables/reimbursement'
import { reimbursementPolicy } from '../../../mock-server/regions/reimbursement'
import type { InvoiceFacts, PageFacts, Papers } from '../../../mock-server/services/reimbursement/rules/papers'
import { luhnDigit } from '../../../src/contract/reimbursement/account'
import { type ClaimKind, kindTexts } from '../../../src/contract/reimbursement/kinds'

/** A small repeatable source of numbers (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const upTo = (limit: number) => Math.floor(next() * limit)
  const of = <Item>(items: readonly [Item, ...Item[]]): Item => items[upTo(items.length)] ?? items[0]
  return { upTo, of }
}
export type Random = ReturnType<typeof randomFrom>

const HOME = '330100'
const AWAY = '610900'
const CARD = `621799${'0'.repeat(9)}`
const cardNo = CARD + luhnDigit(CARD)

export const account: NonNullable<Papers['account']> = {
  accountId: 'a',
  from: 'social-card',
  bankName: '演示银行',
  holderName: '周晓',
  last4: cardNo.slice(-4),
  owner: 'self',
  cardNo,
}

const line = (random: Random, lineNo: number, itemCode?: string): InvoiceLine => {
  const [unitPriceFen, quantity] = [100 + random.upTo(50_000), 1 + random.upTo(9)]
  const money = { unitPriceFen, quantity, amountFen: unitPriceFen * quantity }
  return { lineNo, name: `项目 ${lineNo}`, category: 'A', ...(itemCode ? { itemCode } : {}), ...money }
}

function invoice(random: Random, kind: ClaimKind, at: number): InvoiceFacts {
  const stay = kind === 'inpatient' || (kind !== 'outpatient' && random.upTo(3) === 0)
  const away = kind === 'emergency-elsewhere' || kind === 'not-filed-remote'
  const art = kind === 'assisted-reproduction' ? 'ART-OPU' : undefined
  const lines = Array.from({ length: 1 + random.upTo(12) }, (_, no) => line(random, no + 1, no === 0 ? art : undefined))
  const visit_date = kind === 'newborn' ? '2026-09-10' : `2026-${random.of(['03', '06', '10'])}-1${random.upTo(9)}`
  return {
    invoice_id: `i${at}`,
    code: '99060001',
    number: String(1_000_000_000 + at),
    check_code: 'abcdef',
    person_id: 'p1',
    patient_name: '周晓',
    payer_name: '周晓',
    form: random.of(['electronic', 'paper']),
    institution_id: 'H99010000001',
    institution_name: '示例市第一医院',
    institution_region: away ? AWAY : HOME,
    // One claim holds one stay, with several invoices perhaps.
    visit_id: stay ? 'stay' : `v${at}`,
    med_type: stay ? '21' : '11',
    visit_date,
    end_date: visit_date,
    issued_on: visit_date,
    emergency: kind === 'emergency-elsewhere',
    total_fen: lines.reduce((sum, one) => sum + one.amountFen, 0),
    lines,
    details_uploaded: true,
    supplied: random.upTo(2) === 0 ? [...kindTexts[kind].pages] : ['invoice', 'fee-list'],
    bill_id: null,
    red_flushed_at: null,
    created_at: at,
    held_by: null,
    held_status: null,
    bill_status: null,
    covered: !away,
  }
}

export const page = (role: PageFacts['role'], at: number): PageFacts => ({
  file_id: `f${at}`,
  role,
  state: 'ready',
  faults: [],
  sha256: `sha${at}`,
  used_elsewhere: false,
})

/** Papers with nothing wrong, of any kind. */
export function validPapers(random: Random, kind: ClaimKind): Papers {
  const newborn = kind === 'newborn'
  const invoices = Array.from({ length: 1 + random.upTo(3) }, (_, at) => invoice(random, kind, at))
  const photos = kindTexts[kind].pages.filter((role) => invoices.some((one) => !one.supplied.includes(role)))
  return {
    today: '2026-11-22',
    kind,
    thirdParty: false,
    person: {
      id: 'p1',
      name: '周晓',
      birthDate: newborn ? '2026-09-01' : '1996-04-18',
      sex: kind === 'maternity' ? 'female' : random.of(['female', 'male']),
      deceased: false,
    },
    actor: random.of([
      { id: 'p1', name: '周晓', cardNo },
      { id: 'p2', name: '周明', cardNo: '' },
    ]),
    guardians: newborn ? ['周建国'] : [],
    insurances: [
      {
        insurance_type: '310',
        region: HOME,
        status: 'normal',
        since: newborn ? '2026-10-01' : '2020-07-01',
        label: '',
        retired: false,
      },
    ],
    regionKnown: true,
    rules: reimbursementPolicy(HOME),
    invoices,
    pages: photos.map((role, at) => page(role, at)),
    account: newborn && random.upTo(2) === 0 ? { ...account, holderName: '周建国', owner: 'guardian' } : account,
  }
}
