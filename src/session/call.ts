import type { Endpoint, Input, Output } from '@/contract/shared/endpoint'
import { actedId } from './acting'
import { isProblem, type Result } from './failure'
import { proveItIsMe } from './presence'
import { send } from './send'
import { signIn } from './sign-in'
import { useSession } from './state'

type Parts<E extends Endpoint> = Partial<Input<E>>

interface Options {
  /** For calls that must not act twice: the same key on every retry of the same intention. */
  idempotencyKey?: string
}

function headersFor(endpoint: Endpoint, token: string | null, options: Options): Record<string, string> {
  const { actingFor } = useSession.getState()
  return {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(actingFor && endpoint.access.kind === 'delegable' ? { 'x-acting-for': actingFor.personId } : {}),
    ...(options.idempotencyKey ? { 'idempotency-key': options.idempotencyKey } : {}),
  }
}

async function signedIn<E extends Endpoint>(
  endpoint: E,
  parts: Parts<E>,
  options: Options,
): Promise<Result<Output<E>>> {
  const open = endpoint.access.kind === 'public' || endpoint.access.kind === 'sandbox'
  const { token } = useSession.getState()
  if (!open && !token) {
    const signed = await signIn()
    if (!signed.ok) return signed
    return send(endpoint, parts, headersFor(endpoint, signed.value, options))
  }
  const answer = await send(endpoint, parts, headersFor(endpoint, token, options))
  const expired =
    !answer.ok && (isProblem(answer.failure, 'session-expired') || isProblem(answer.failure, 'session-missing'))
  if (open || !expired) return answer
  const signed = await signIn()
  if (!signed.ok) return signed
  return send(endpoint, parts, headersFor(endpoint, signed.value, options))
}

/**
 * One call of the contract for whoever is signed in. Signs in first where needed, and once more when it expired; after
 * `face-check-needed` the same call goes out again, with the same key. An answer that comes when somebody else is acted
 * for is not handed on: it belongs to another person's screen.
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  parts: Parts<E> = {},
  options: Options = {},
): Promise<Result<Output<E>>> {
  const whose = actedId()
  let answer = await signedIn(endpoint, parts, options)
  const asked = !answer.ok && isProblem(answer.failure, 'face-check-needed') && actedId() === whose
  if (asked && (await proveItIsMe()) && actedId() === whose) answer = await signedIn(endpoint, parts, options)
  return actedId() === whose ? answer : { ok: false, failure: { kind: 'unreadable' } }
}
