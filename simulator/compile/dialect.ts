import type { HostName } from '../bundle'

interface Dialect {
  template: string
  script: string
  style: string
}

/** File names of the two dialects. */
export const DIALECTS: Record<HostName, Dialect> = {
  weapp: { template: '.wxml', script: '.wxs', style: '.wxss' },
  alipay: { template: '.axml', script: '.sjs', style: '.acss' },
}
