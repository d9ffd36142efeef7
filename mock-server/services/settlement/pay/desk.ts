import type { Call } from '../../../base/http/route'

/** What a payment needs of a call: nobody is signed in when a channel answers. */
export type Desk = Pick<Call, 'db' | 'now' | 'ids'>
