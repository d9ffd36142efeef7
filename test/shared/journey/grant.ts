import { answerAtCounter } from '../../../src/contract/sandbox/family'
import { finishFace } from '../../../src/contract/sandbox/parties'
import { worldAt } from '../states/world'
import type { Journey } from './journey'

/** 李桂兰 agreed at the counter that 周晓 may do these things, and 周晓 showed her face: its own way has a journey. */
export async function grantedAtCounter(at: Pick<Journey, 'origin' | 'sandbox'>, scopes: readonly string[]) {
  const zhou = await worldAt(at.origin, at.sandbox).as('zhouxiao')
  const request = await zhou('POST', '/api/family/requests', {
    whom: { by: 'personId', personId: 'person-liguilan' },
    relation: 'grandparent',
    scopes,
    perPaymentFen: 50_000,
    perDayFen: 100_000,
    term: '6-months',
  })
  const path = `/sandbox/family-counter/${request.counterNo}`
  ;(await at.sandbox.ask(answerAtCounter, { path, body: { answer: 'agree' } })).read()
  const { verifyId } = await zhou('POST', '/api/family/face', { consents: ['face'] })
  const face = { path: `/sandbox/face/${verifyId}`, body: { result: 'passed' as const } }
  ;(await at.sandbox.ask(finishFace, face)).read()
}
