import { reset } from '../../../../src/contract/sandbox/fixtures'
import { listMessages } from '../../../../src/contract/sandbox/world'
import { instantInChina } from '../../../../src/contract/shared/dates'
import type { Endpoint } from '../../../../src/contract/shared/endpoint'
import { type Route, route } from '../../../base/http/route'
import { readOutbox } from '../../../registers/messages'
import { remindDue } from '../../../services/booking/day/remind'
import { clockRoutes } from './clock'
import { faultRoutes } from './faults'
import { resetWorld } from './seed'

/** Reset, clock, faults and the outbox. */
export const worldRoutes = (endpoints: () => readonly Endpoint[]): Route[] => [
  route(reset, async ({ db, input: { body } }) => ({
    seed: body.seed,
    now: instantInChina(await resetWorld(db, body.seed)),
  })),
  route(listMessages, async ({ db, now, ids, input: { query } }) => {
    await remindDue({ db, now, ids })
    const sent = await readOutbox(db, query.personId)
    return sent.map(({ at, channel, text }) => ({ at: instantInChina(at), channel, text }))
  }),
  ...clockRoutes,
  ...faultRoutes(endpoints),
]
