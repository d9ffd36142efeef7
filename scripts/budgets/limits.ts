const KB = 1000

/** The budgets of the house, in bytes and counts. Raise the bar, never lower it; the reasons are in docs/budgets.md. */
export const LIMITS = {
  weapp: { main: 550 * KB, subpackage: 160 * KB, all: 1300 * KB },
  alipay: { main: 500 * KB },
  h5: { firstLoadGzip: 220 * KB },
  page: { bytes: 32 * KB, nodes: 400, depth: 18, children: 60, requests: 3 },
  interaction: { calls: 3, bytes: 8 * KB },
  /** Script evaluation of app and home, as a multiple of an empty Taro app's in the same run. */
  evaluation: 1.5,
} as const
