import type { Host } from './host-type'

export const host: Host = { channel: 'h5', appName: '浏览器', payName: '网页收银台' }
