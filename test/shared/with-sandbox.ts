import type { AppOptions } from '../../mock-server/app'
import { openSandbox, type Sandbox, type SignedIn } from './sandbox'

/** A sandbox for a file of tests, as new before each of them, and one person signed in; `take` gets both. */
export function withSandbox(
  personaId: string,
  take: (box: Sandbox, who: SignedIn) => void,
  options: Partial<AppOptions> = {},
): void {
  let box: Sandbox
  beforeAll(async () => {
    box = await openSandbox(options)
  })
  beforeEach(async () => {
    await box.reset()
    take(box, await box.signIn(personaId))
  })
  afterAll(() => box.close())
}
