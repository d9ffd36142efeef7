import type { Outcome } from './outcome'
import { openSandboxScreen } from './sandbox-screen'

export const checkFace = (verifyId: string): Promise<Outcome> => openSandboxScreen(`face?verifyId=${verifyId}`)
