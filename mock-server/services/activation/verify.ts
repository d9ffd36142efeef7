import { verify } from '../../../src/contract/activation/endpoints'
import { refuse } from '../../base/http/refuse'
import { route } from '../../base/http/route'
import { recordAct } from '../../registers/acts'
import { lockApplication, refuseExpired, toApplication, waysOf } from './applications'
import { verifyByFace } from './face'
import { wayRefusal } from './rules/ways'
import { verifyByCounter } from './slip'
import { verifyBySms } from './sms'
import { readSubject } from './subject'

export const verifyActivation = route(verify, async (call) => {
  const { db, caller, input } = call
  const application = await lockApplication(call, input.params.id)
  refuseExpired(application, call.now)
  const subject = await readSubject(db, caller.subjectId)
  // Asked again after an answer that was lost on the way: it stands as it is.
  if (application.status !== 'identified') return toApplication(application, subject, call)
  const proof = input.body
  await recordAct(call, { operation: verify.operationId, detail: { way: proof.way } })
  switch (proof.way) {
    case 'sms':
      return verifyBySms(call, application, proof)
    case 'face':
      return verifyByFace(call, application, proof.verifyId)
    case 'counter':
      return verifyByCounter(call, application)
    case 'relative':
      return refuse('way-unavailable', { detail: wayRefusal(waysOf(application, subject, call), 'relative') })
  }
})
