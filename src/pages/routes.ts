import type { Route } from '@/platform/navigate'

/** The three tab pages; `openTab`, never `open`. */
export const homeTab: Route = '/pages/home/index'
export const codeTab: Route = '/pages/code/index'
export const meTab: Route = '/pages/me/index'
