import type { Finding } from '../../../../src/contract/reimbursement/finding'
import type { FindingKind } from '../../../../src/contract/reimbursement/finding-kinds'
import { type PageRole, pageTexts } from '../../../../src/contract/reimbursement/kinds'
import { yuan } from '../../../../src/contract/shared/money-text'
import { dateOnPaper } from '../../../registers/print/words'

/** What a sentence about a finding may name. */
export interface About {
  invoiceId?: string
  fileId?: string
  role?: PageRole
  amountFen?: number
  /** 票据号码后四位. */
  no?: string
  name?: string
  day?: string
  place?: string
}

type Said = [what: string, fix: string, at: Finding['at']]
type Say = (about: Required<Pick<About, 'no' | 'name' | 'day' | 'place' | 'amountFen'>> & { page: string }) => Said

const says: Record<FindingKind, Say> = {
  'invoice-missing': () => ['还没有票据', '请加一张：选一张电子票据，扫票据上的码，或填票据上的号码。', 'invoice'],
  'invoice-unknown': () => [
    '平台没有查到这张票据',
    '请对着票据再看一遍号码；没错的话，请医院把票据传到平台。',
    'invoice',
  ],
  'check-code-wrong': () => ['校验码和票据对不上', '请看票据右上角的 6 位校验码，再填一次。', 'invoice'],
  'invoice-red-flushed': ({ no }) => [
    `尾号 ${no} 的票据已经被医院冲红作废`,
    '请拿掉这一张，向医院要重开的那张。',
    'invoice',
  ],
  'invoice-twice': ({ no }) => [`尾号 ${no} 的票据加了两次`, '请拿掉多出来的一张。', 'invoice'],
  'invoice-in-claim': ({ no }) => [
    `尾号 ${no} 的票据正在另一份报销里`,
    '请拿掉这一张，看那一份的进度；还没审完的，可以撤回再来。',
    'invoice',
  ],
  'invoice-refused': ({ no }) => [
    `尾号 ${no} 的票据已经审过，没有报`,
    '请拿掉这一张，看那一份的决定书；不同意，可以在那里申请再看一遍。',
    'invoice',
  ],
  'invoice-paid': ({ no }) => [`尾号 ${no} 的票据已经报过了`, '请拿掉这一张。有疑问，请打 12393 查那一次。', 'invoice'],
  'invoice-settled': ({ no }) => [
    `尾号 ${no} 的票据，看病时医保已经付过`,
    '请拿掉这一张，可以看当时的收据。',
    'invoice',
  ],
  'payer-differs': ({ no, name }) => [
    `尾号 ${no} 的票据，交款人写的是${name}，不是看病的人`,
    '请医院把交款人改成看病的人，重开票据。',
    'invoice',
  ],
  'patient-differs': ({ no, name }) => [
    `尾号 ${no} 的票据是${name}看的病`,
    `请拿掉这一张，换到${name}名下去报。`,
    'invoice',
  ],
  'window-over': ({ day }) => [`${day}看的病，过了可以报的期限`, '请带票据到医保窗口，问一问能不能补。', 'elsewhere'],
  'issued-in-future': ({ day }) => [`开票日期 ${day}还没到`, '请医院核对开票日期，重开票据。', 'invoice'],
  'issued-before-visit': ({ day }) => [`开票日期 ${day}在看病之前`, '请医院核对日期，重开票据。', 'invoice'],
  'dates-reversed': ({ day }) => [`出院日期 ${day}在入院之前`, '请医院改对入院和出院的日期，重新上传。', 'invoice'],
  'not-insured-then': ({ day }) => [
    `${day}看病的时候，医保还没开始`,
    '请拿掉这张票据；参保日期有误，请到医保窗口改。',
    'invoice',
  ],
  'insurance-paused': () => ['医保现在是暂停的', '请先补缴或续保，再来交这一份。草稿会留着。', 'elsewhere'],
  'region-unsupported': () => [
    '参保地还不能在这里报',
    '请带材料到参保地的医保窗口，或打 12393 问寄送地址。',
    'elsewhere',
  ],
  'sum-differs': ({ no, amountFen }) => [
    `尾号 ${no} 的票据，金额和明细差 ${yuan(amountFen)}`,
    '请医院核对明细，改好以后这里会自己更新。',
    'invoice',
  ],
  'line-invalid': ({ name }) => [
    `明细里“${name}”的数量、单价和金额对不上`,
    '请医院改对这一项，再重新上传。',
    'invoice',
  ],
  'details-missing': ({ no }) => [
    `尾号 ${no} 的票据，医院没有上传费用明细`,
    '请拍一张费用清单，清单在收费窗口打。',
    'page',
  ],
  'total-zero': ({ no }) => [`尾号 ${no} 的票据是 0 元`, '没有付钱就不用报，请拿掉这一张。', 'invoice'],
  'institution-unknown': ({ place }) => [
    `${place}不是定点的医院`,
    '只有急诊抢救能报。是急诊，请改选“外地急诊”，交急诊证明。',
    'answers',
  ],
  'stay-in-outpatient': ({ no }) => [
    `尾号 ${no} 是住院票据，选的却是门诊`,
    '请把类别改成“住院”，或拿掉这一张。',
    'answers',
  ],
  'outpatient-in-stay': ({ no }) => [
    `尾号 ${no} 是门诊票据，选的却是住院`,
    '请拿掉这一张，另外交一份门诊的报销。',
    'invoice',
  ],
  'stays-mixed': () => ['两次住院放在了一份里', '一次住院交一份，请拿掉另一次的票据。', 'invoice'],
  'not-elsewhere': ({ place }) => [`${place}就在参保地，不算外地`, '请把类别改成“门诊”或“住院”。', 'answers'],
  'elsewhere-local': ({ place }) => [
    `${place}在外地，看病时没有备案`,
    '请把类别改成“没备案，在外地看的”或“外地急诊”。',
    'answers',
  ],
  'maternity-not-covered': () => ['生育费用要由生孩子的人来报', '请换到她的名下办，或把类别改对。', 'answers'],
  'newborn-late': () => ['参保晚了，出生后的费用不能追溯', '请带出生证和票据到医保窗口，问一问能不能补。', 'elsewhere'],
  'newborn-insured': ({ day }) => [`${day}看病时孩子已经参保`, '请把类别改成“门诊”或“住院”。', 'answers'],
  'assisted-none': ({ no }) => [
    `尾号 ${no} 的明细里，没有能报的辅助生殖项目`,
    '请看看类别选得对不对，或拿掉这一张。',
    'answers',
  ],
  'page-missing': ({ page }) => [`还缺${page}`, `请拍一张${page}，一页一张。`, 'page'],
  'page-unfinished': ({ page }) => [`有一页${page}没有传完`, '请接着传，传过的不用重来；不要了就拿掉。', 'page'],
  'photo-blurred': ({ page }) => [`${page}拍糊了，字看不清`, '请拿稳手机，等字清楚了再拍一张。', 'page'],
  'photo-cut-off': ({ page }) => [`${page}没拍全，边上的字在外面`, '请退后一点，四个角都拍进去。', 'page'],
  'photo-too-dark': ({ page }) => [`${page}太暗了`, '请开灯，或到窗边再拍一张。', 'page'],
  'photo-wrong-page': ({ page }) => [`这张不像${page}`, '请看看是不是选错了照片，换一张。', 'page'],
  'photo-twice': ({ page }) => [`${page}有两张一模一样的`, '请拿掉一张，换成缺的那一页。', 'page'],
  'photo-used': ({ page }) => [`这张${page}在另一份报销里用过`, '请换成这一次看病的那一页。', 'page'],
  'third-party-unsaid': () => ['还没说是不是别人的责任', '请回答：是不是车祸、工伤，或别人弄伤的。', 'answers'],
  'third-party-paid': () => [
    '别人有责任的，先由对方赔',
    '请先找对方或工伤保险。对方不赔，请到医保窗口申请先行支付。',
    'elsewhere',
  ],
  'account-missing': () => ['还没有收款账户', '请选一张看病的人本人的银行卡。', 'account'],
  'account-number-wrong': () => ['银行卡号不对，有一位错了', '请对着卡再看一遍，或用社会保障卡。', 'account'],
  'account-name-differs': ({ name }) => [
    `收款人写的是${name}，不是看病的人`,
    '请换成看病的人本人的银行卡。',
    'account',
  ],
  'account-of-actor': ({ name }) => [
    `这是${name}的卡，替人办不能打到办的人卡里`,
    '请换成看病的人本人的银行卡。',
    'account',
  ],
  'person-deceased': () => ['这位参保人已经去世', '请家人带继承材料到医保窗口办，钱打给继承人。', 'elsewhere'],
}

/** One finding in words. */
export function say(kind: FindingKind, about: About = {}): Finding {
  const { invoiceId = null, fileId = null, role = null, amountFen } = about
  const page = role === null ? '材料' : pageTexts[role]
  const { no = '', name = '', place = '' } = about
  const day = about.day === undefined ? '' : dateOnPaper(about.day)
  const [what, fix, at] = says[kind]({ no, name, day, place, amountFen: amountFen ?? 0, page })
  return { kind, what, fix, at, invoiceId, fileId, role, amountFen: amountFen ?? null }
}
