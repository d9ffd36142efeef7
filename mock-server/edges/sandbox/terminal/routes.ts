import { scanCode } from '../../../../src/contract/sandbox/parties'
import { type Route, route } from '../../../base/http/route'
import { scanAtTerminal } from '../../../services/activation/scan'

export const routes: Route[] = [route(scanCode, (call) => scanAtTerminal(call, call.input.body))]
