import { scopeTexts } from '../../../../src/contract/family/scopes'
import { scopes } from '../../../../src/contract/shared/endpoint'
import { yuan } from '../../../../src/contract/shared/money-text'
import { bookingSays } from './booking-says'
import { careSays } from './care-says'

/** What a line is written from. */
export interface Line {
  operation: string
  actorName: string
  subjectName: string
  amountFen: number | null
  institutionName: string | null
  /** The scope it was done under; "" for consents and ends. */
  purpose: string
  /** Of a consent the way, of an end who ended it. */
  how: string
}

const WAYS: Record<string, string> = {
  'own-phone': '在自己的手机上',
  'phone-call': '在电话里',
  counter: '在医保窗口',
  agent: '在代办员面前',
  guardian: '由监护人',
}

const ENDED: Record<string, string> = {
  subject: '本人在程序里停的',
  actor: '替办的人停的',
  phone: '本人打 12393 停的',
  counter: '本人在医保窗口停的',
  replaced: '换成了新的一份',
  'consent-withdrawn': '本人收回了同意',
}

const at = ({ institutionName }: Line) => (institutionName === null ? '' : `，在${institutionName}`)
const money = ({ amountFen }: Line) => (amountFen === null ? '医药费' : ` ${yuan(amountFen)}医药费`)

type Say = (line: Line) => string

const says: Readonly<Record<string, Say>> = {
  ...careSays,
  ...bookingSays,
  'family.agree': ({ actorName, subjectName, how }) => `${subjectName}${WAYS[how] ?? ''}同意${actorName}替办。`,
  'family.end': ({ actorName, subjectName, how }) =>
    `${actorName}替${subjectName}办的同意停了，${ENDED[how] ?? '已经停了'}。`,
  'family.readHelp': ({ actorName, subjectName }) => `${subjectName}请${actorName}帮忙看着，只能看在哪一步、指点哪里。`,
  'family.withdrawWardConsent': ({ actorName, subjectName }) => `监护人${actorName}替${subjectName}收回了一项同意。`,
  'family.exportWardData': ({ actorName, subjectName }) => `监护人${actorName}取了一份${subjectName}的信息。`,
  'family.requestWardDeletion': ({ actorName, subjectName }) => `监护人${actorName}删了${subjectName}能删的信息。`,
  'settlement.createOrder': (line) => `${line.actorName}替${line.subjectName}下单付医药费${cashPart(line)}。`,
  'settlement.cancelOrder': ({ actorName, subjectName }) => `${actorName}没有付，取消了替${subjectName}下的单。`,
  'settlement.pay': (line) => `${line.actorName}替${line.subjectName}付了${money(line)}${at(line)}。`,
  'settlement.refund': (line) =>
    `替${line.subjectName}付的${money(line)}没办成，退回给了${line.actorName}${at(line)}。`,
  'settlement.reverse': (line) => `医院撤销了${line.actorName}替${line.subjectName}付的${money(line)}${at(line)}。`,
  'settlement.listBills': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的账单。`,
  'settlement.readBill': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的一张账单。`,
  'settlement.readOrder': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的付款结果。`,
  'settlement.printBill': ({ actorName, subjectName }) => `${actorName}打印了${subjectName}的一张账单。`,
  'settlement.printReceipt': ({ actorName, subjectName }) => `${actorName}打印了${subjectName}的一张收据。`,
  'activation.printSlip': ({ actorName, subjectName }) => `${actorName}打印了${subjectName}去窗口激活的单子。`,
  'account.readHome': ({ actorName, subjectName }) => `${actorName}打开了${subjectName}的首页。`,
  'account.listMessages': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的通知。`,
  'activation.createApplication': ({ actorName, subjectName }) => `${actorName}替${subjectName}申请激活医保码。`,
  'activation.setPin': ({ actorName, subjectName }) => `${actorName}替${subjectName}激活了医保码。`,
  'credential.createCode': ({ actorName, subjectName }) => `${actorName}替${subjectName}出示医保码。`,
  'sandbox.scanCode': (line) => `${line.actorName}替${line.subjectName}出示的医保码被扫了一次${at(line)}。`,
  'filing.create': ({ actorName, subjectName }) => `${actorName}替${subjectName}办了异地备案。`,
  'filing.change': ({ actorName, subjectName }) => `${actorName}替${subjectName}把异地备案换了地方。`,
  'filing.renew': ({ actorName, subjectName }) => `${actorName}替${subjectName}续了异地备案。`,
  'filing.cancel': ({ actorName, subjectName }) => `${actorName}替${subjectName}撤销了异地备案。`,
  'filing.withdraw': ({ actorName, subjectName }) => `${actorName}替${subjectName}撤回了异地备案。`,
  'filing.supplement': ({ actorName, subjectName }) => `${actorName}替${subjectName}补了异地备案的材料。`,
  'filing.readOverview': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的异地备案。`,
  'filing.list': ({ actorName, subjectName }) => `${actorName}看了${subjectName}备过的案。`,
  'filing.read': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的一份异地备案。`,
  'filing.createMaterial': ({ actorName, subjectName }) => `${actorName}替${subjectName}加了一页备案材料。`,
  'filing.removeMaterial': ({ actorName, subjectName }) => `${actorName}替${subjectName}拿掉了一页备案材料。`,
  'filing.readMaterialPiece': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的备案材料。`,
  'filing.print': ({ actorName, subjectName }) => `${actorName}替${subjectName}打印了备案单。`,
  'reimbursement.createClaim': ({ actorName, subjectName }) => `${actorName}替${subjectName}开始填了一份报销。`,
  'reimbursement.addInvoice': ({ actorName, subjectName }) => `${actorName}替${subjectName}在报销里加了一张票据。`,
  'reimbursement.removeInvoice': ({ actorName, subjectName }) => `${actorName}替${subjectName}从报销里拿掉了一张票据。`,
  'reimbursement.answerClaim': ({ actorName, subjectName }) => `${actorName}替${subjectName}填了报销的情况。`,
  'reimbursement.chooseAccount': ({ actorName, subjectName }) => `${actorName}替${subjectName}选了报销的收款账户。`,
  'reimbursement.submitClaim': ({ actorName, subjectName }) => `${actorName}替${subjectName}交了一份报销。`,
  'reimbursement.supplementClaim': ({ actorName, subjectName }) => `${actorName}替${subjectName}补了报销的材料。`,
  'reimbursement.withdrawClaim': ({ actorName, subjectName }) => `${actorName}替${subjectName}撤回了一份报销。`,
  'reimbursement.appealClaim': ({ actorName, subjectName }) => `${actorName}替${subjectName}申请把报销再看一遍。`,
  'reimbursement.createFile': ({ actorName, subjectName }) => `${actorName}替${subjectName}加了一页报销材料。`,
  'reimbursement.removeFile': ({ actorName, subjectName }) => `${actorName}替${subjectName}拿掉了一页报销材料。`,
  'reimbursement.listSources': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的可以报的票据。`,
  'reimbursement.listClaims': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的报销的进度。`,
  'reimbursement.readClaim': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的一份报销。`,
  'reimbursement.readLetter': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的报销决定书。`,
  'reimbursement.readPiece': ({ actorName, subjectName }) => `${actorName}看了${subjectName}的报销的材料。`,
  'settlement.giveBack': (line) => `${line.actorName}替${line.subjectName}付的${money(line)}退回${at(line)}。`,
  'family.askShare': ({ actorName, subjectName }) => `${actorName}替${subjectName}问能不能用家庭共济的钱。`,
}

const cashPart = ({ amountFen }: Line) => (amountFen === null ? '' : `，其中${' '}${yuan(amountFen)}由自己付`)

const isScope = (purpose: string): purpose is (typeof scopes)[number] => scopes.some((scope) => scope === purpose)

/**
 * One line of 替办记录, the same for both sides. A call without words of its own is told by what it was allowed as, so
 * that nothing done for another is ever left out.
 */
export function recordText(line: Line): string {
  const say = says[line.operation]
  if (say) return say(line)
  const what = isScope(line.purpose) ? scopeTexts[line.purpose].spoken : '办事'
  return `${line.actorName}替${line.subjectName}${what}。`
}
