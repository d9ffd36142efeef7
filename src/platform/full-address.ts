import { apiBase } from './api-base'

/** A path of the server as another device would type it. */
export const fullAddress = (path: string): string => apiBase + path
