import type { Route } from '@/platform/navigate'

const page = (name: string): Route => `/services/remote-care/pages/${name}/index`

/** 异地备案: what a filing changes, or the one there is. */
export const remoteCarePage = page('home')
/** 办备案; with a place it begins with why. */
export const filePage = (region?: string): Route => `${page('file')}${region ? `?region=${region}` : ''}`
/** 换个地方: the same reason elsewhere. */
export const changePage = (filingId: string): Route => `${page('file')}?change=${filingId}`
/** One filing; `fresh`: it was just made. */
export const filingPage = (filingId: string, fresh = false): Route =>
  `${page('filing')}?id=${filingId}${fresh ? '&fresh=1' : ''}`
/** 备案单, to show or print. */
export const slipPage = (filingId: string): Route => `${page('slip')}?id=${filingId}`
export const pastPage = page('past')
/** 看一页材料; with a filing one of those that were handed in. */
export const onePage = (fileId: string, filingId = ''): Route => `${page('page')}?fileId=${fileId}&id=${filingId}`
export const supplementPage = (filingId: string): Route => `${page('supplement')}?id=${filingId}`
