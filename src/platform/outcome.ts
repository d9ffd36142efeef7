/** How a host's own step ended. It never proves a payment or a face: the server is asked afterwards. */
export type Outcome = { kind: 'done' } | { kind: 'cancelled' } | { kind: 'unavailable'; why: string }

export const done: Outcome = { kind: 'done' }

export const unavailable = (why: string): Outcome => ({ kind: 'unavailable', why })
