import { finishFace } from '../../../../src/contract/sandbox/parties'
import { type Route, route } from '../../../base/http/route'
import { finishFaceCheck } from '../../../services/activation/face'
import { finishFamilyFace } from '../../../services/family/presence/face'

export const routes: Route[] = [
  route(finishFace, async (call) => {
    const { verifyId } = call.input.params
    const { result } = call.input.body
    // The platform does not know what a check is for: to activate, to act for another, to agree.
    if (!(await finishFamilyFace(call, verifyId, result))) await finishFaceCheck(call, verifyId, result)
    return { verifyId, result }
  }),
]
