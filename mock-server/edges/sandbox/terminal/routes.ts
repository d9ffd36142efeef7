import { scanCode } from '../../../../src/contract/sandbox/parties'
import { type Route, route } from '../../../base/http/route'
import { scanAtTerminal } from '../../../services/activation/scan'
import { checkInByScan } from '../../../services/booking/day/scan'

export const routes: Route[] = [
  route(scanCode, async (call) => {
    const { personId, ...read } = await scanAtTerminal(call, call.input.body)
    return { ...read, checkIn: await checkInByScan(call, personId, call.input.body) }
  }),
]
