import type { Host } from './host-type'

export const host: Host = { channel: 'alipay', appName: '支付宝', payName: '支付宝' }
