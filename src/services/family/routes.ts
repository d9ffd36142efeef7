import type { Scope } from '@/contract/shared/endpoint'
import type { Route } from '@/platform/navigate'

const page = (name: string): Route => `/services/family/pages/${name}/index`

/** 亲情账户: whom I act for, who acts for me, what waits. */
export const familyPage = page('home')
/** 替谁办: oneself, or one of those who agreed. `code`: on to her code, else home. */
export const whoPage = (then: 'home' | 'code' = 'home'): Route => `${page('who')}?then=${then}`
/** Whom to ask for a grant. */
export const whomPage = page('whom')
/** By certificate, where the platform names no relative. */
export const certificatePage = page('certificate')
/** The same for 家庭共济: then back to where it was asked. */
export const memberPage: Route = `${certificatePage}?for=share`
/** 请她同意办哪些事. With a person who agreed to something before: `add` is what is asked for on top. */
export const askPage = (personId?: string, add?: Scope): Route =>
  `${page('ask')}${personId ? `?personId=${personId}` : ''}${personId && add ? `&add=${add}` : ''}`
/** How a request fares, and the ways she can agree. */
export const requestPage = (requestId: string): Route => `${page('request')}?id=${requestId}`
/** Her side: agree, to less if she likes, or refuse. */
export const answerPage = (requestId: string): Route => `${page('answer')}?id=${requestId}`
/** One grant in full, with the button that ends it. */
export const grantPage = (grantId: string): Route => `${page('grant')}?id=${grantId}`
/** 替办记录, with everybody or with one person. */
export const recordsPage = (personId?: string): Route => `${page('records')}${personId ? `?personId=${personId}` : ''}`
/** 家庭共济: money, never a right to act. */
export const sharesPage = page('shares')
export const givePage = page('give')
/** 找人帮我: family, the village agent, 12393. */
export const helpPage = page('help')
/** The helper's side of 帮忙看着; hers is `togetherPage` of session/help. */
export const watchPage = (helpId: string): Route => `${page('watch')}?id=${helpId}`
/** 打印大字单子: which kind, and of what. */
export const printPage = (kind: 'grant' | 'counter' | 'bill' | 'receipt' | 'filing', id: string): Route =>
  `${page('print')}?kind=${kind}&id=${id}`
