import fc from 'fast-check'
import { openSandbox, type Sandbox } from '../shared/sandbox'
import { freshCode, scanAt } from './steps'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
  await box.post('/sandbox/clock', { frozen: true })
})
afterAll(() => box.close())

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('show' as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('scan' as const),
      /** Counted back from the newest. */
      back: fc.nat({ max: 2 }),
      businessType: fc.constantFrom('01101', '01301'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(1, 30, 59, 60) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('suspend' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('resume' as const) }) },
)

interface Shown {
  code: string
  endsAt: number
  served: Set<string>
}

/** What domain.md §1.7 says of a code, without a database. */
class Model {
  seconds = 0
  suspended = false
  codes: Shown[] = []

  show(code: string) {
    this.end()
    this.codes.push({ code, endsAt: this.seconds + 60, served: new Set() })
  }

  end() {
    for (const code of this.codes) code.endsAt = Math.min(code.endsAt, this.seconds)
  }

  scan(shown: Shown, businessType: string): string | undefined {
    if (this.suspended) return 'code-suspended'
    if (this.seconds >= shown.endsAt) return 'code-expired'
    if (shown.served.has(businessType)) return 'code-used'
    shown.served.add(businessType)
    return undefined
  }
}

test('whatever is shown, scanned, stopped and waited for, a terminal hears what the model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const zhou = await box.signIn('zhouxiao')
      await zhou.post('/api/credential/resume')
      const model = new Model()
      for (const each of steps) {
        if (each.do === 'wait') {
          await box.advance(each.seconds)
          model.seconds += each.seconds
        } else if (each.do === 'suspend' || each.do === 'resume') {
          await zhou.post(`/api/credential/${each.do}`)
          if (each.do === 'suspend') model.end()
          model.suspended = each.do === 'suspend'
        } else if (each.do === 'scan') {
          const shown = model.codes.at(-1 - each.back)
          if (!shown) continue
          const answer = await scanAt(box, shown.code, each.businessType)
          expect(answer.body.code).toBe(model.scan(shown, each.businessType))
        } else if (model.suspended) {
          expect((await zhou.post('/api/credential/code')).body.code).toBe('code-suspended')
        } else {
          model.show(await freshCode(zhou))
        }
      }
    }),
    { numRuns: 30, seed: 20261124 },
  )
})
