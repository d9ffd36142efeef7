import type { App } from '../../simulator/jsdom'
import type { World } from './world'

/** 周晓 has a code and bills, the newcomer is activating hers, the expecting mother has only the PIN to set. */
export const PERSONAS = ['zhouxiao', 'newcomer', 'expecting'] as const

/** How a page is reached with something on it. */
export interface Opening {
  persona: (typeof PERSONAS)[number]
  /** Query of the page's address. */
  query?: (world: World) => string
  /** Opens the page by walking there, where an address alone does not lead to it. */
  walk?: (app: App, world: World) => Promise<void>
}

const BILL = 'services/settlement/pages/bill/index'

const application: Opening = { persona: 'newcomer', query: ({ application }) => `id=${application}` }

/** Pages that need more than their address; every other page is opened by 周晓 as it is. */
export const OPENINGS: Record<string, Opening> = {
  'services/activation/pages/start/index': { persona: 'newcomer' },
  'services/activation/pages/identity/index': { persona: 'newcomer' },
  'services/activation/pages/ways/index': application,
  'services/activation/pages/sms/index': application,
  'services/activation/pages/face/index': application,
  'services/activation/pages/counter/index': application,
  'services/activation/pages/relative/index': application,
  'services/activation/pages/pin/index': {
    persona: 'expecting',
    query: ({ verifiedApplication }) => `id=${verifiedApplication}`,
  },
  'services/activation/pages/done/index': { persona: 'zhouxiao' },
  'services/activation/pages/stopped/index': { persona: 'newcomer', query: () => 'code=insurance-paused' },
  [BILL]: { persona: 'zhouxiao', query: ({ openBill }) => `billId=${openBill}` },
  'services/settlement/pages/lines/index': { persona: 'zhouxiao', query: ({ openBill }) => `billId=${openBill}` },
  'services/settlement/pages/confirm/index': {
    persona: 'zhouxiao',
    // It shows the very preview that was on the screen before.
    walk: async (app, { openBill }) => {
      await app.open(`${BILL}?billId=${openBill}`)
      await app.waitFor(() => app.$$('button, [role="button"]').length > 0)
      app.takeSetData()
      app.takeCalls()
      await app.tap('核对并付款')
    },
  },
  'services/settlement/pages/result/index': { persona: 'zhouxiao', query: ({ openOrder }) => `orderId=${openOrder}` },
  'services/settlement/pages/receipt/index': { persona: 'zhouxiao', query: ({ paidOrder }) => `orderId=${paidOrder}` },
  'services/account/pages/later/index': { persona: 'zhouxiao', query: () => 'service=booking' },
  'sandbox/cashier/index': { persona: 'zhouxiao', query: ({ openOrder }) => `orderId=${openOrder}` },
  'sandbox/face/index': { persona: 'newcomer', query: ({ faceCheck }) => `verifyId=${faceCheck}` },
}
