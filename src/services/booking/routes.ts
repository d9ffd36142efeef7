import type { Route } from '@/platform/navigate'

const page = (name: string): Route => `/services/booking/pages/${name}/index`

/** 我的预约: upcoming and past. */
export const appointmentsPage = page('appointments')
