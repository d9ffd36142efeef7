import { isDeepStrictEqual } from 'node:util'
import { rows } from '../../../../mock-server/base/db/statement'
import { channelOf } from '../../../../mock-server/edges/channels/channel-of'
import {
  addYear,
  emptyYear,
  type YearAccumulators,
} from '../../../../mock-server/services/settlement/engine/accumulators'
import { type NamedOrder, type OrderRow, SELECT_NAMED } from '../../../../mock-server/services/settlement/order/row'
import type { Certificates } from '../../../../mock-server/services/settlement/pay/channel'
import { yearColumns } from '../../../../mock-server/services/settlement/preview/accumulated'
import type { Sandbox } from '../../../shared/sandbox'
import { balances, books, unbalanced } from '../stored'

type Check = readonly [name: string, holds: boolean]
/** A stored order with its bill's lines and what its channel document names. */
type StoredOrder = NamedOrder & Certificates & { lines: { amountFen: number }[] }
type Accounts = Awaited<ReturnType<typeof books>>['accounts']

/** I1–I9 on one stored order, its source columns and its lines. */
function moneyChecks(order: StoredOrder): Check[] {
  const b = order.breakdown
  const funds =
    b.pooledFundFen + b.civilServantFen + b.enterpriseFen + b.seriousIllnessFen + b.largeAmountFen + b.assistanceFen
  return [
    ['I1', b.totalFen === order.lines.reduce((sum, line) => sum + line.amountFen, 0)],
    ['I2', b.totalFen === b.fullSelfPayFen + b.overLimitFen + b.preSelfPayFen + b.inScopeFen],
    ['I3', b.fundTotalFen === funds + b.otherFundFen],
    ['I5', b.personalTotalFen === b.totalFen - b.fundTotalFen - b.hospitalFen],
    ['I6', b.personalTotalFen === b.accountFen + b.cashFen && b.mutualAidFen <= b.accountFen],
    ['I7', order.total_fen === order.cash_fen + order.own_fen + order.shared_fen + order.fund_fen + order.hospital_fen],
    ['I9', b.deductibleFen <= b.inScopeFen && b.pooledFundFen <= b.inScopeFen - b.deductibleFen],
    ['I9 whole', Object.values(b).every((fen) => Number.isInteger(fen) && fen >= 0)],
    ['sources', order.own_fen + order.shared_fen === b.accountFen && order.shared_fen === b.mutualAidFen],
    ['sources fund and cash', order.fund_fen === b.fundTotalFen && order.cash_fen === b.cashFen],
    ['own split', order.status !== 'paid' || order.own_past_fen + order.own_current_fen === order.own_fen],
    ['shared split', order.status !== 'paid' || order.shared_past_fen + order.shared_current_fen === order.shared_fen],
  ]
}

const fenOf = (document: Readonly<Record<string, unknown>>, key: string): number => {
  const value = document[key]
  if (typeof value === 'number') return value
  return typeof value === 'string' ? Math.round(Number(value) * 100) : 0
}

/** W1–W3 of domain.md §3.3 on what is asked of WeChat, the same sum on what is asked of Alipay. */
function channelChecks(order: StoredOrder): Check[] {
  const document = channelOf(order)(order)
  const parts = (names: string[]) => names.reduce((sum, name) => sum + fenOf(document, name), 0)
  if (order.channel === 'alipay') {
    const paid = parts(['gov_amount', 'account_amount', 'other_amount', 'real_amount'])
    return [['Alipay total', fenOf(document, 'total_amount') === paid]]
  }
  const insured = parts(['med_ins_gov_fee', 'med_ins_self_fee', 'med_ins_other_fee'])
  const cashOnly = document.mix_pay_type === 'CASH_ONLY'
  const medInsCash = cashOnly ? fenOf(document, 'wechat_pay_cash_fee') : fenOf(document, 'med_ins_cash_fee')
  return [
    ['W1', fenOf(document, 'total_fee') === insured + fenOf(document, 'wechat_pay_cash_fee')],
    ['W2', fenOf(document, 'total_fee') === insured + medInsCash],
    ['W3', fenOf(document, 'wechat_pay_cash_fee') === medInsCash],
  ]
}

/** I11 in the large: the stored sums are the sums of what stands as paid. */
async function sumChecks(box: Sandbox, orders: readonly OrderRow[]): Promise<Check[]> {
  const expected = new Map<string, YearAccumulators>()
  for (const { patient_id, insurance_type, year, movement, status } of orders) {
    const key = `${patient_id} ${insurance_type} ${year}`
    const sums = expected.get(key) ?? emptyYear()
    expected.set(key, status === 'paid' ? addYear(sums, movement.year) : sums)
  }
  const stored = await box.db.selectFrom('accumulators').selectAll().execute()
  return stored.map(({ person_id, insurance_type, year, version: _, ...sums }) => {
    const key = `${person_id} ${insurance_type} ${year}`
    const columns = Object.values(sums)
    return [`sums of ${key}`, isDeepStrictEqual(columns, yearColumns(expected.get(key) ?? emptyYear()))]
  })
}

async function ledgerChecks(box: Sandbox, before: Accounts): Promise<Check[]> {
  const ledger = await balances(box)
  const { accounts } = await books(box)
  const moved = (personId: string, part: string) => ledger[`personal:${personId}:${part}`] ?? 0
  return [
    ['every posting is zero', (await unbalanced(box)).length === 0],
    [
      'shared accounts end at zero',
      Object.entries(ledger).every(([name, fen]) => !name.startsWith('shared:') || fen === 0),
    ],
    ...accounts.map(({ person_id, past_year_fen, current_year_fen }): Check => {
      const start = before.find((one) => one.person_id === person_id)
      const past = (start?.past_year_fen ?? 0) + moved(person_id, 'past-year')
      const current = (start?.current_year_fen ?? 0) + moved(person_id, 'current-year')
      return [`account of ${person_id}`, past === past_year_fen && current === current_year_fen]
    }),
  ]
}

function lifeChecks(orders: readonly OrderRow[]): Check[] {
  const live = orders
    .filter(({ status }) => status === 'paid' || status === 'awaiting-payment')
    .map((one) => one.bill_id)
  return [['a bill has at most one live or paid order', new Set(live).size === live.length]]
}

const CERTIFICATES = `payer.cert_type as payer_cert_type, payer.cert_no as payer_cert_no,
  patient.cert_type as patient_cert_type, patient.cert_no as patient_cert_no`
const WITH_LINES = SELECT_NAMED.replace('select orders.*', `select orders.*, sent.lines, ${CERTIFICATES}`).replace(
  'join people patient',
  'join bill_revisions sent on sent.bill_id = orders.bill_id and sent.revision = orders.bill_revision join people patient',
)

/** Names of what does not hold in the stored rows; `before`: the accounts at the start, within one year. */
export async function brokenRows(box: Sandbox, before: Accounts): Promise<string[]> {
  const orders = await rows<StoredOrder>(box.db, WITH_LINES)
  const checks: Check[] = [
    ...orders.flatMap((order) => [...moneyChecks(order), ...channelChecks(order)]),
    ...(await sumChecks(box, orders)),
    ...(await ledgerChecks(box, before)),
    ...lifeChecks(orders),
  ]
  return checks.filter(([, holds]) => !holds).map(([name]) => name)
}
