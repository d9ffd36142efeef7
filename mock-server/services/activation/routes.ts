import type { Route } from '../../base/http/route'
import { beginActivation } from './begin'
import { createFreshCode, readNewestCode } from './code'
import { readOwnCredential, resumeOwnCredential, suspendOwnCredential } from './credential'
import { startActivationFace } from './face'
import { serveSlipPrint } from './print'
import { readActivation } from './read'
import { setActivationPin } from './set-pin'
import { createActivationSlip } from './slip'
import { sendActivationSms } from './sms'
import { verifyActivation } from './verify'

export const routes: Route[] = [
  beginActivation,
  readActivation,
  sendActivationSms,
  startActivationFace,
  createActivationSlip,
  serveSlipPrint,
  verifyActivation,
  setActivationPin,
  readOwnCredential,
  suspendOwnCredential,
  resumeOwnCredential,
  createFreshCode,
  readNewestCode,
]
