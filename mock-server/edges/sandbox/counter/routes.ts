import { confirmSlip } from '../../../../src/contract/sandbox/parties'
import { type Route, route } from '../../../base/http/route'
import { confirmAtCounter } from '../../../services/activation/slip'

export const routes: Route[] = [route(confirmSlip, (call) => confirmAtCounter(call, call.input.params.slipNo))]
