import type { Route } from './navigate'

/** Tab pages; `openTab`, never `open`. */
export const homeTab: Route = '/pages/home/index'
export const codeTab: Route = '/pages/code/index'
