import type { Call } from '../../../base/http/route'

/** What the office needs of a call: nobody is signed in at the counter. */
export type Desk = Pick<Call, 'db' | 'now' | 'ids'>
