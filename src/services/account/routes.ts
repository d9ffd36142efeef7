import type { Route } from '@/platform/navigate'

const page = (name: string): Route => `/services/account/pages/${name}/index`

export const devicesPage = page('devices')
export const messagesPage = page('messages')
export const consentsPage = page('consents')
/** The same of a child under 14, for her guardian. */
export const wardConsentsPage = (personId: string): Route => `${page('consents')}?wardId=${personId}`
export const wardHoldingsPage = (personId: string): Route => `${page('holdings')}?wardId=${personId}`
/** 存了我什么: with export and deletion. */
export const holdingsPage = page('holdings')
