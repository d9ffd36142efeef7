import { playCashier } from '../../../src/contract/sandbox/parties'
import type { Input } from '../../../src/contract/shared/endpoint'
import { issueBill, issuePictureBill } from '../../settlement/picture-bill'
import type { ScreenState, World } from './world'

const page = (name: string) => `services/settlement/pages/${name}/index`
const toPay = { standard: '核对并付款', care: '对，去付款' }

/** The bill of the pictures, ordered; the answer is the order's id. */
async function ordered(world: World): Promise<string> {
  const billId = await issuePictureBill(world.sandbox)
  const patient = await world.as('liguilan')
  const use = { billId, useAccount: true, useMutualAid: true }
  const { previewId } = await patient('POST', '/api/settlement/previews', use)
  const { orderId } = await patient('POST', '/api/settlement/orders', { previewId })
  return orderId
}

type CashierResult = Input<typeof playCashier>['body']['result']

const play = async ({ sandbox }: World, orderId: string, result: CashierResult) =>
  (await sandbox.ask(playCashier, { path: `/sandbox/cashier/${orderId}`, body: { result } })).read()

const ended = (result: CashierResult) => async (world: World) => {
  const orderId = await ordered(world)
  await play(world, orderId, result)
  return { route: `${page('result')}?orderId=${orderId}` }
}

const personaId = 'liguilan'

/** 医药费, from the list to the receipt, and every way in which a payment ends. */
export const settlementStates: readonly ScreenState[] = [
  {
    name: 'bills-empty',
    page: page('bills'),
    personaId,
    place: () => ({ route: page('bills') }),
    sees: '没有要付的账单',
  },
  {
    name: 'bills',
    page: page('bills'),
    personaId,
    async place(world) {
      await play(world, await ordered(world), 'paid')
      await issueBill(world.sandbox, personaId)
      await issueBill(world.sandbox, personaId, { medType: '11' })
      return { route: page('bills') }
    },
    sees: '要付的',
  },
  {
    name: 'settlement',
    page: page('bill'),
    personaId,
    place: async ({ sandbox }) => ({ route: `${page('bill')}?billId=${await issuePictureBill(sandbox)}` }),
    sees: '55.31',
    picture: { standard: 'settlement', care: 'settlement-elder' },
  },
  {
    name: 'settlement-reasons',
    page: page('bill'),
    personaId,
    place: async ({ sandbox }) => ({
      route: `${page('bill')}?billId=${await issuePictureBill(sandbox)}`,
      taps: [{ standard: '为什么医保没有全付', care: '为什么要付这些' }],
    }),
    sees: '一共自己付',
    picture: { standard: 'settlement-reasons' },
  },
  {
    name: 'settlement-accounts',
    page: page('bill'),
    personaId: 'zhouxiao',
    place: async ({ sandbox }) => ({
      route: `${page('bill')}?billId=${await issueBill(sandbox, 'zhouxiao', { medType: '11' })}`,
    }),
    sees: '先用个人账户',
  },
  {
    name: 'bill-paid',
    page: page('bill'),
    personaId,
    async place(world) {
      const orderId = await ordered(world)
      await play(world, orderId, 'paid')
      const patient = await world.as(personaId)
      const { billId } = await patient('GET', `/api/settlement/orders/${orderId}`)
      return { route: `${page('bill')}?billId=${billId}` }
    },
    sees: '已经付好了',
  },
  {
    name: 'lines',
    page: page('lines'),
    personaId,
    place: async ({ sandbox }) => ({ route: `${page('lines')}?billId=${await issuePictureBill(sandbox)}` }),
    sees: '阿托伐他汀',
  },
  {
    name: 'pay-confirm',
    page: page('confirm'),
    personaId,
    place: async ({ sandbox }) => ({
      route: `${page('bill')}?billId=${await issuePictureBill(sandbox)}`,
      taps: [toPay],
    }),
    sees: '五十五元三角一分',
    picture: { standard: 'pay-confirm' },
  },
  {
    name: 'cashier',
    page: 'sandbox/cashier/index',
    personaId,
    place: async (world) => ({ route: `sandbox/cashier/index?orderId=${await ordered(world)}` }),
    sees: '余额不足，付款失败',
  },
  {
    name: 'result-unpaid',
    page: page('result'),
    personaId,
    place: async (world) => ({ route: `${page('result')}?orderId=${await ordered(world)}` }),
    sees: '现在还没有扣钱',
  },
  { name: 'result-failed', page: page('result'), personaId, place: ended('failed'), sees: '没有付成，没有扣钱' },
  {
    name: 'result-refunded',
    page: page('result'),
    personaId,
    place: ended('insurance-failed'),
    sees: '55.31 元退给您',
  },
  {
    name: 'error-pay',
    page: page('result'),
    personaId,
    async place(world) {
      const orderId = await ordered(world)
      await world.sandbox.fault('settlement.readOrder', 'timeout-after-commit', 10)
      return { route: `${page('result')}?orderId=${orderId}` }
    },
    sees: '请先不要再付一次。',
    picture: { standard: 'error-pay' },
  },
  {
    name: 'receipt',
    page: page('receipt'),
    personaId,
    async place(world) {
      const orderId = await ordered(world)
      await play(world, orderId, 'paid')
      return { route: `${page('receipt')}?orderId=${orderId}` }
    },
    sees: '合计',
    picture: { standard: 'receipt' },
  },
]
