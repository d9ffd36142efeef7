import fc from 'fast-check'
import { personas } from '../../../mock-server/edges/sandbox/personas/list'
import type { Endpoint } from '../../../src/contract/shared/endpoint'
import type { Sandbox } from '../../shared/sandbox'
import { attacksOn, strike } from './attack'
import { CANARY } from './bodies'

/** Strikes one endpoint `times` times; answers what went wrong. The same seed strikes the same way. */
export async function fuzz(
  box: Sandbox,
  endpoint: Endpoint,
  options: { times: number; seed: number },
): Promise<string[]> {
  const wrong: string[] = []
  let token = (await box.signIn('stranger')).token
  for (const attack of fc.sample(attacksOn(endpoint), { numRuns: options.times, seed: options.seed })) {
    const trouble = await strike(box, endpoint, attack, token)
    if (trouble !== undefined) wrong.push(`${endpoint.operationId} ${trouble}`)
    // Signing out, a reset or a leap of the clock ends the session: the next attack shall be a signed-in one.
    if (endpoint.access.kind === 'sandbox' || endpoint.operationId.startsWith('session.')) {
      token = (await box.signIn('stranger')).token
    }
  }
  return [...wrong, ...leaks(box)]
}

/** Personal data or anything sent in by an attack that stands in the logs. */
function leaks(box: Sandbox): string[] {
  const logged = JSON.stringify(box.lines)
  const secrets = personas.flatMap(({ person }) => [person.name, person.cert_no, person.phone])
  return [...secrets, CANARY, 'sandbox:', '/api/']
    .filter((secret) => logged.includes(secret))
    .map((secret) => `logged ${secret}`)
}
