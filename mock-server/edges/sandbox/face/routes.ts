import { finishFace } from '../../../../src/contract/sandbox/parties'
import { type Route, route } from '../../../base/http/route'
import { finishFaceCheck } from '../../../services/activation/face'

export const routes: Route[] = [
  route(finishFace, async (call) => {
    const { verifyId } = call.input.params
    const { result } = call.input.body
    await finishFaceCheck(call, verifyId, result)
    return { verifyId, result }
  }),
]
