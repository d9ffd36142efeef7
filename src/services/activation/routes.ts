import type { ProblemCode } from '@/contract/shared/problem'
import type { Route } from '@/platform/navigate'

const page = (name: string): Route => `/services/activation/pages/${name}/index`

/** Where activation begins; it goes on by itself from where it was left. */
export const activationStart = page('start')
/** The code as a page with a way back: for care mode (no tab bar) and for acting for somebody. */
export const codePage = page('code')
/** Stop and resume the code. */
export const manageCode = page('manage')

/** The steps of one application, in order; each of the four ways has its own page. */
export type Step = 'ways' | 'sms' | 'face' | 'counter' | 'relative' | 'pin' | 'done'

export const identityPage = page('identity')
export const stepPage = (step: Step, applicationId: string): Route => `${page(step)}?id=${applicationId}`
/** Why it cannot go on, and who can help. */
export const stoppedPage = (code: ProblemCode): Route => `${page('stopped')}?code=${code}`
