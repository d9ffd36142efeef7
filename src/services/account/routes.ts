import type { Route } from '@/platform/navigate'

const page = (name: string): Route => `/services/account/pages/${name}/index`

export const devicesPage = page('devices')
export const messagesPage = page('messages')
export const consentsPage = page('consents')
/** 存了我什么: with export and deletion. */
export const holdingsPage = page('holdings')
/** A service that is not built yet: what it will do, and where to go meanwhile. */
export const laterPage = (service: 'remote-care' | 'reimbursement'): Route => `${page('later')}?service=${service}`
