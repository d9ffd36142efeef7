import type { Outcome } from './outcome'
import { openSandboxScreen } from './sandbox-screen'

export const pay = (orderId: string): Promise<Outcome> => openSandboxScreen(`cashier?orderId=${orderId}`)
