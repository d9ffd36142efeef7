import type { Route } from '@/platform/navigate'

/** The helper's side of 帮忙看着. */
export const watchPage = (helpId: string): Route => `/services/family/pages/watch/index?id=${helpId}`
