import { useRef, useState } from 'react'
import { setPin } from '@/contract/activation/endpoints'
import { pinFault } from '@/contract/activation/pin'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { forgetApplication, heldFor, holdApplication } from './open-application'
import { useStops } from './use-stops'

export const PIN_LENGTH = 6
/** The second tap of a double tap comes within this time. */
const DOUBLE_TAP_MS = 500

/** 支付密码 set and repeated. A slip in the second loses neither: it is only asked again. */
export function usePin(applicationId: string, onDone: () => void) {
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [repeating, setRepeating] = useState(false)
  const [error, setError] = useState<string>()
  const turned = useRef(false)

  const setting = useAct(
    async (_key, pin: string) => {
      const answer = await call(setPin, { params: { id: applicationId }, body: { pin } })
      if (!answer.ok && answer.failure.kind === 'problem' && answer.failure.problem.code === 'pin-weak') {
        startOver(answer.failure.problem.fields?.pin ?? '这个密码太好猜，换一个')
      }
      return answer
    },
    (done) => {
      const held = heldFor(applicationId)
      if (held) holdApplication({ ...held.application, status: 'activated' }, { activated: done.credential })
      forgetApplication()
      onDone()
    },
  )
  useStops(setting)

  function startOver(why?: string) {
    setFirst('')
    setAgain('')
    setRepeating(false)
    setError(why)
  }

  function next() {
    if (first.length < PIN_LENGTH) return setError(`少了 ${PIN_LENGTH - first.length} 位`)
    const fault = pinFault(first, heldFor(applicationId)?.birth)
    if (fault) return startOver(fault)
    setError(undefined)
    setRepeating(true)
    turned.current = true
    setTimeout(() => {
      turned.current = false
    }, DOUBLE_TAP_MS)
  }

  function finish() {
    if (again.length < PIN_LENGTH) return setError(`少了 ${PIN_LENGTH - again.length} 位`)
    if (again === first) return setting.run(first)
    setAgain('')
    setError('两次不一样，请再输一次。想不起来就从头设。')
  }

  // What stands here now was not there when the finger aimed.
  const slipped = () => turned.current && again === ''

  return {
    value: repeating ? again : first,
    repeating,
    error,
    act: setting.act,
    type(digits: string) {
      setError(undefined)
      if (repeating) setAgain(digits)
      else setFirst(digits)
    },
    goOn() {
      if (!repeating) return next()
      return slipped() ? undefined : finish()
    },
    startOver: () => (slipped() ? undefined : startOver()),
  }
}
