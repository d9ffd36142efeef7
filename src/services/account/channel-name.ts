const NAMES: Record<string, string> = { weapp: '微信', alipay: '支付宝', h5: '浏览器' }

/** The channel as people call it. */
export const channelName = (channel: string): string => NAMES[channel] ?? '别处'
