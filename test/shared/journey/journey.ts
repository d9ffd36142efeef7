import { type Stack, startStack } from '../../browser/stack'
import type { Phone, PhoneOptions } from './phone'
import { phones } from './phones'
import { type SandboxAt, sandboxAt } from './sandbox'

export interface Journey {
  /** Of the running sandbox. */
  readonly origin: string
  readonly sandbox: SandboxAt
  /** A phone that is closed after the test. */
  open: (host: Phone['host'], personaId: string, options?: Pick<PhoneOptions, 'care'>) => Promise<Phone>
}

/** Phones and a sandbox for a file of journeys: started once, reset before each test, closed at the end. */
export function journey(): Journey {
  const phonesOf = phones()
  let stack: Stack | undefined
  const origin = () => {
    if (!stack) throw new Error('the sandbox starts in beforeAll')
    return stack.origin
  }
  beforeAll(async () => {
    stack = await startStack()
  }, 90_000)
  beforeEach(async () => {
    await sandboxAt(origin()).reset()
  })
  afterEach(phonesOf.closeAll)
  afterAll(async () => {
    await phonesOf.end()
    await stack?.close()
  })
  return {
    get origin() {
      return origin()
    },
    get sandbox() {
      return sandboxAt(origin())
    },
    open: (host, personaId, options) => phonesOf.open(host, { origin: origin(), personaId, ...options }),
  }
}
