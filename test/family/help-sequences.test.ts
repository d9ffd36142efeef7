import fc from 'fast-check'
import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'
import { granted, ok } from './steps'

/** The two who may be asked, and one who never was. */
type Who = 'zhou' | 'father' | 'stranger'
type Step =
  | { kind: 'start'; who: Exclude<Who, 'stranger'> }
  | { kind: 'show' | 'end' }
  | { kind: 'point' | 'leave' | 'revoke'; who: Who }
  | { kind: 'wait'; seconds: number }

const who = fc.constantFrom<Who>('zhou', 'father', 'stranger')
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('start' as const), who: fc.constantFrom('zhou' as const, 'father' as const) }),
  fc.record({ kind: fc.constantFrom('show' as const, 'show' as const, 'end' as const) }),
  fc.record({ kind: fc.constantFrom('point' as const, 'point' as const, 'leave' as const), who }),
  fc.record({ kind: fc.constant('revoke' as const), who }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 400 }) }),
)

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

interface Running {
  helpId: string
  helper: Who
  left: number
  shown: boolean
}

const PAGE = { page: 'settlement/bill', at: null, of: null, waits: 'tap', controls: ['main'] }

async function play(steps: readonly Step[]): Promise<void> {
  await box.reset()
  const li = await box.signIn('liguilan')
  const people: Record<Who, SignedIn> = {
    zhou: await box.signIn('zhouxiao'),
    father: await box.signIn('zhoujianguo'),
    stranger: await box.signIn('stranger'),
  }
  const grants = new Map<Who, string>([
    ['zhou', await granted(box, people.zhou)],
    ['father', await granted(box, people.father, { relation: 'parent' })],
  ])
  let running: Running | undefined
  const seen = new Set<string>()
  for (const one of steps) {
    switch (one.kind) {
      case 'start': {
        const answer = await li.post('/api/family/help', { helperId: people[one.who].personId })
        expect(answer.status).toBe(grants.has(one.who) ? 201 : 404)
        if (!grants.has(one.who)) break
        running = { helpId: answer.body.helpId, helper: one.who, left: 600, shown: false }
        seen.add(running.helpId)
        break
      }
      case 'show': {
        if (!running) break
        const answer = await li.post(`/api/family/help/${running.helpId}/step`, PAGE)
        expect(answer.status).toBe(200)
        running.shown = true
        break
      }
      case 'end':
        if (running) ok(await li.delete(`/api/family/help/${running.helpId}`))
        running = undefined
        break
      case 'point': {
        if (!running) break
        const stepId = (await people[one.who].get(`/api/family/help/${running.helpId}`)).body.outline?.stepId ?? 'none'
        const answer = await people[one.who].post(`/api/family/help/${running.helpId}/points`, { hint: 'main', stepId })
        const toHelper = running.shown ? 201 : 409
        expect(answer.status).toBe(one.who === running.helper ? toHelper : 404)
        break
      }
      case 'leave': {
        if (!running) break
        const answer = await people[one.who].delete(`/api/family/help/${running.helpId}`)
        expect(answer.status).toBe(one.who === running.helper ? 200 : 404)
        if (one.who === running.helper) running = undefined
        break
      }
      case 'revoke': {
        const grantId = grants.get(one.who)
        if (!grantId) break
        ok(await li.delete(`/api/family/grants/${grantId}`))
        grants.delete(one.who)
        if (running?.helper === one.who) running = undefined
        break
      }
      case 'wait':
        await box.advance(one.seconds)
        if (running) running.left -= one.seconds
        if (running && running.left <= 0) running = undefined
    }
    // After every step: only the one who is asked, only now, sees an outline; everybody else nothing.
    for (const helpId of seen) {
      for (const [name, person] of Object.entries(people)) {
        const outline = (await person.get(`/api/family/help/${helpId}`)).body.outline ?? null
        const may = running?.helpId === helpId && running.helper === name && running.shown
        expect([helpId, name, outline !== null]).toEqual([helpId, name, may])
      }
    }
  }
}

test('whatever comes in which order, nobody sees a step of hers but whom she asks now', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), (steps) => play(steps)),
    { numRuns: 6, seed: 20261122 },
  )
})
