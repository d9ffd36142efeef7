import type { Route } from '@/platform/navigate'

const page = (name: string): Route => `/services/activation/pages/${name}/index`

/** Where activation begins; it goes on by itself from where it was left. */
export const activationStart = page('start')
/** The code as a page with a way back: for care mode (no tab bar) and for acting for somebody. */
export const codePage = page('code')
/** Stop and resume the code. */
export const manageCode = page('manage')
