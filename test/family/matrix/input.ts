import { dayInChina } from '../../../src/contract/shared/dates'
import type { Endpoint } from '../../../src/contract/shared/endpoint'
import { plainLines } from '../../settlement/server/desk'
import { LI } from '../steps'
import { bookingBodies } from './booking'
import { careBodies } from './care'
import type { Things } from './world'

const person = { name: '何新', certType: 'id-card', certNo: '11010519491231002X', phone: '19900000003' }
const whom = { by: 'personId', personId: LI }

/** A valid body for every call that takes one. A call of the contract that is missing here fails the test by name. */
const bodies: Readonly<Record<string, (things: Things & { previewId: string }) => unknown>> = {
  'session.create': () => ({ channel: 'h5', code: 'sandbox:newcomer' }),
  'activation.createApplication': () => ({ ...person, consents: ['identity'] }),
  'activation.startFace': () => ({ consents: ['face'] }),
  'activation.verify': () => ({ way: 'counter' }),
  'activation.setPin': () => ({ pin: '280614' }),
  'settlement.createPreview': ({ billId }) => ({ billId, useAccount: true, useMutualAid: false }),
  'settlement.createOrder': ({ previewId }) => ({ previewId }),
  'family.createRequest': () => ({ whom, relation: 'sibling', scopes: ['book'], term: '1-month' }),
  'family.addProof': () => ({ kind: 'household-book', pages: 1 }),
  'family.agreeAsGuardian': () => ({ consents: ['guardian'] }),
  'family.answerRequest': () => ({ answer: 'agree', proof: { way: 'sms', code: '000000' } }),
  'family.startFace': () => ({ consents: ['face'] }),
  'family.confirmPresence': () => ({ code: '000000' }),
  'family.createShare': () => ({ whom, ceilingPerUseFen: 10_000, asking: 'agreed', consents: ['share-balance'] }),
  'family.proveShare': () => ({
    whom,
    relation: 'sibling',
    kind: 'household-book',
    pages: 1,
    ceilingPerUseFen: 10_000,
    asking: 'agreed',
    consents: ['share-balance'],
  }),
  'family.askShare': ({ billId }) => ({ billId }),
  'family.answerAsk': () => ({ answer: 'refuse' }),
  'family.startHelp': () => ({ helperId: 'person-zhoujianguo' }),
  'family.showStep': () => ({ page: 'settlement/bill', at: null, of: null, waits: 'tap', controls: ['main'] }),
  'family.pointHelp': () => ({ hint: 'main', stepId: 'step' }),
  'filing.create': () => ({
    region: '510100',
    answers: { why: 'trip' },
    beginOn: dayInChina(Date.now()),
    proof: { way: 'none' },
  }),
  'filing.change': () => ({ region: '510100', beginOn: '2020-01-01', proof: { way: 'none' } }),
  'filing.renew': () => ({ months: 6 }),
  'filing.supplement': () => ({ proof: { way: 'none' } }),
  'filing.createMaterial': () => ({ kind: 'residence-proof', type: 'image/png', sizeBytes: 100, faults: null }),
  'filing.addMaterialPiece': () => ({ from: 0, base64: 'AAAA' }),
  'filing.turnMaterial': () => ({ turn: 90 }),
  'filing.cropMaterial': () => ({ crop: null }),
  'reimbursement.createClaim': () => ({ start: { by: 'photos' } }),
  'reimbursement.addInvoice': () => ({ invoice: { by: 'invoice', invoiceId: 'none' } }),
  'reimbursement.answerClaim': () => ({ thirdParty: false }),
  'reimbursement.chooseAccount': () => ({ account: { by: 'known', accountId: 'none' } }),
  'reimbursement.appealClaim': () => ({ reason: '请再看看' }),
  'reimbursement.createFile': () => ({ role: 'record', type: 'image/png', sizeBytes: 100, faults: null }),
  'reimbursement.addPiece': () => ({ from: 0, base64: 'AAAA' }),
  'reimbursement.turnFile': () => ({ turn: 90 }),
  'reimbursement.cropFile': () => ({ crop: { left: 10, top: 10, right: 990, bottom: 990 } }),
  ...careBodies,
  ...bookingBodies,
  'sandbox.issueInvoice': () => ({
    personId: 'nobody',
    institutionId: 'H99010000001',
    medType: '11',
    lines: plainLines(100),
  }),
  'sandbox.uploadDetails': () => ({ lines: plainLines(100) }),
  'sandbox.reportBirth': () => ({
    motherId: 'nobody',
    institutionId: 'H99010000001',
    children: 1,
    difficult: false,
    monthlyWageFen: 1,
  }),
  'sandbox.reviewCase': () => ({ result: 'approve', clerk: 'clerk-lin' }),
  'sandbox.payCase': () => ({ result: 'paid', clerk: 'clerk-lin' }),
  'sandbox.takeReturn': () => ({ clerk: 'clerk-lin' }),
  'sandbox.reset': () => ({}),
  'sandbox.moveClock': () => ({}),
  'sandbox.addFault': () => ({ operationId: 'nothing.here', kind: 'latency', times: 1 }),
  'sandbox.createBill': () => ({ personId: LI, institutionId: 'H99010000001', medType: '11', lines: plainLines(100) }),
  'sandbox.changeBill': () => ({ lines: plainLines(100) }),
  'sandbox.createShare': () => ({ holderPersonId: LI, memberPersonId: LI, ceilingPerUseFen: 1 }),
  'sandbox.scanCode': () => ({ code: '1', businessType: '01101', institutionId: 'H99010000001' }),
  'sandbox.finishFace': () => ({ result: 'passed' }),
  'sandbox.playCashier': () => ({ result: 'cancelled' }),
  'sandbox.answerCall': () => ({ press: '2' }),
  'sandbox.callHotline': () => ({ fromPhone: '19900000099', revokeCode: '000000' }),
  'sandbox.answerAtCounter': () => ({ answer: 'refuse' }),
  'sandbox.reviewProof': () => ({ result: 'accepted' }),
  'sandbox.revokeAtCounter': () => ({ personId: 'person-retiree', revokeCode: '000000' }),
  'sandbox.reviewFiling': () => ({ result: 'passed' }),
  'sandbox.revokeFiling': () => ({ note: '不是真的' }),
  'sandbox.fileAtCounter': () => ({ personId: 'nobody', by: 'phone', region: '330100', answers: { why: 'trip' } }),
  'sandbox.markEmergency': () => ({ personId: 'nobody', institutionId: 'H99010000001' }),
  'sandbox.witnessAnswer': () => ({ counterNo: 'QQ-00000000', answer: 'refuse' }),
}

export function bodyOf(endpoint: Endpoint, things: Things & { previewId: string }): unknown {
  if (!endpoint.body) return undefined
  const make = bodies[endpoint.operationId]
  if (!make) throw new Error(`the matrix has no body for ${endpoint.operationId}: add one to input.ts`)
  return make(things)
}

/** Which of the subject's things `{id}` means; by the address. */
function idOf(path: string, things: Things): string {
  if (path.startsWith('/api/family/wards')) return 'of-child'
  if (path.startsWith('/api/activation/')) return things.applicationId
  if (path.startsWith('/api/account/devices')) return things.deviceId
  if (path.startsWith('/api/account/consents')) return things.consentId
  if (path.startsWith('/api/family/requests')) return things.requestId
  if (path.startsWith('/api/family/grants')) return things.grantId
  if (path.startsWith('/api/family/face')) return things.verifyId
  if (path.startsWith('/api/family/share')) return things.shareId
  if (path.startsWith('/api/family/asks')) return things.askId
  if (path.startsWith('/api/family/help')) return things.helpId
  throw new Error(`the matrix does not know whose {id} it is in ${path}: add it to input.ts`)
}

/** The address with the subject's ids; sandbox addresses name nothing, so that nothing is changed by them. */
export function addressOf(endpoint: Endpoint, things: Things): string {
  const own: Record<string, string> = {
    billId: things.billId,
    orderId: things.orderId,
    filingId: things.filingId,
    // Of the directory, which is everybody's.
    institutionId: 'H99010000001',
    departmentId: 'H99010000001-cardiology',
    doctorId: 'H99010000001-cardiology-1',
    ...things.reimbursement,
    ...things.care,
    ...things.numbers,
    ...(endpoint.path.startsWith('/api/remote-care/materials') ? { fileId: things.materialId } : {}),
  }
  const sandbox: Record<string, string> = {
    counterNo: 'QQ-00000000',
    filingNo: 'BA-00000000',
    slipNo: 'SLIP-0000',
    personId: 'nobody',
  }
  const inSandbox = endpoint.access.kind === 'sandbox'
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (inSandbox) return sandbox[name] ?? 'nothing'
    if (name === 'personId') return 'person-child'
    return own[name] ?? idOf(endpoint.path, things)
  })
  if (endpoint.operationId === 'catalogue.suggest') return `${path}?text=${encodeURIComponent('心')}`
  if (endpoint.operationId === 'booking.readCalendar') return `${path}?departmentId=H99010000001-cardiology`
  if (endpoint.operationId === 'booking.readRules') return `${path}?institutionId=H99010000001`
  if (endpoint.operationId === 'filing.readTerms') return `${path}?region=510100&kind=temporary`
  const needsPerson =
    inSandbox && endpoint.query && ['sandbox.listMessages', 'sandbox.listCalls'].includes(endpoint.operationId)
  return needsPerson ? `${path}?personId=person-newcomer` : path
}
