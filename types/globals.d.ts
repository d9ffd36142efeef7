/** Set at build time by TARO_APP_BACKEND; see config/index.ts. */
declare const BACKEND: 'sandbox' | 'real'
/** Address of the server for mini-program builds, set by TARO_APP_API; the browser preview uses its own origin. */
declare const API_BASE: string

declare module '*.scss'
