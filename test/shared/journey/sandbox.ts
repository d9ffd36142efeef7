import * as v from 'valibot'
import { listPersonas, reset } from '../../../src/contract/sandbox/fixtures'
import { confirmSlip, scanCode } from '../../../src/contract/sandbox/parties'
import { addFault, clearFaults, listMessages } from '../../../src/contract/sandbox/world'
import type { Endpoint, Input, Output } from '../../../src/contract/shared/endpoint'

/** The parties outside the phone: the hospital's terminal, the office counter, the phone that gets the SMS. */
export function sandboxAt(origin: string) {
  async function ask<E extends Endpoint>(
    endpoint: E,
    parts: Partial<Input<E>> & { path?: string } = {},
  ): Promise<{ status: number; body: unknown; read: () => Output<E> }> {
    const answer = await fetch(origin + (parts.path ?? endpoint.path), {
      method: endpoint.method,
      headers: { 'content-type': 'application/json' },
      ...(endpoint.method === 'POST' ? { body: JSON.stringify(parts.body ?? {}) } : {}),
    })
    const body: unknown = await answer.json()
    return { status: answer.status, body, read: () => v.parse(endpoint.response, body) }
  }
  return {
    ask,
    reset: async () => (await ask(reset, { body: { seed: 1 } })).read(),
    /** What a persona writes in the forms. */
    async formOf(personaId: string) {
      const found = (await ask(listPersonas)).read().find((persona) => persona.personaId === personaId)
      if (!found) throw new Error(`no persona ${personaId}`)
      return found.form
    },
    /** The 6 digits of the newest SMS to a person. */
    async smsCode(personId: string): Promise<string> {
      const messages = (await ask(listMessages, { path: `/sandbox/messages?personId=${personId}` })).read()
      const code = messages.filter(({ channel }) => channel === 'sms').map(({ text }) => /\d{6}/.exec(text)?.[0])[0]
      if (!code) throw new Error(`no SMS code for ${personId}`)
      return code
    },
    /** A terminal reads a code. */
    scan: (code: string, businessType: Input<typeof scanCode>['body']['businessType'], institutionId: string) =>
      ask(scanCode, { body: { code, businessType, institutionId } }),
    /** The clerk at the office counter has seen her and her certificate. */
    confirmSlip: (slipNo: string) => ask(confirmSlip, { path: `/sandbox/counter/${slipNo}` }),
    fault: (operationId: string, kind: Input<typeof addFault>['body']['kind'], times = 1) =>
      ask(addFault, { body: { operationId, kind, times } }),
    clearFaults: () => ask(clearFaults),
  }
}
export type SandboxAt = ReturnType<typeof sandboxAt>
