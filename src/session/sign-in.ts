import { createSession } from '@/contract/session/endpoints'
import { host } from '@/platform/host'
import { loginCode } from '@/platform/sign-in'
import { readCare } from './care'
import type { Result } from './failure'
import { send } from './send'
import { useSession } from './state'

let running: Promise<Result<string>> | undefined

async function start(): Promise<Result<string>> {
  const code = await loginCode().catch(() => undefined)
  if (code === undefined) return { ok: false, failure: { kind: 'offline' } }
  const answer = await send(createSession, { body: { channel: host.channel, code } }, {})
  if (!answer.ok) return answer
  const { token, person } = answer.value
  // Signing in anew while acting for somebody keeps the mode of whom the screen is about.
  useSession.setState(({ actingFor, care }) => ({ token, person, care: actingFor ? care : readCare(person.personId) }))
  return { ok: true, value: token }
}

/** Signs in once, however many calls ask at the same time; the answer is the token. */
export function signIn(): Promise<Result<string>> {
  running ??= start().finally(() => {
    running = undefined
  })
  return running
}

/** Forgets the session, for signing in as somebody else. */
export const forgetSession = () => useSession.setState({ token: null, person: null, actingFor: null })
