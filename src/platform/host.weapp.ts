import type { Host } from './host-type'

export const host: Host = { channel: 'weapp', appName: '微信', payName: '微信支付' }
