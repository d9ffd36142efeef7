import type { ProblemCode } from './problem'

/** What a person is told: what happened, and what to do now. */
export interface Words {
  what: string
  todo: string
}

const words: Record<ProblemCode, Words> = {
  malformed: { what: '填的内容有问题', todo: '请看看标出来的地方，改好再提交。' },
  'idempotency-key-missing': { what: '这一步没有发出去', todo: '请退回上一页，再点一次。' },
  'session-missing': { what: '还没有登录', todo: '请重新打开本程序。' },
  'session-expired': { what: '登录过期了', todo: '请重新登录，填过的内容都还在。' },
  'not-allowed': { what: '这件事不能这样办', todo: '请回到首页再试，或打 12393 问一问。' },
  'grant-missing': { what: '家人还没有同意您替办', todo: '请先到亲情账户，请家人同意。' },
  'grant-scope': { what: '家人没有同意办这一项', todo: '请到亲情账户，请家人加上这一项。' },
  'grant-ceiling': { what: '超过了家人定的上限', todo: '请家人调高上限，或请家人自己付。' },
  'grant-expired': { what: '替办的期限到了', todo: '请到亲情账户，请家人再同意一次。' },
  'grant-revoked': { what: '家人已经收回了同意', todo: '要再替办，请和家人商量后重新申请。' },
  'face-check-needed': { what: '要先确认是您本人', todo: '请刷脸，或换别的方式确认。' },
  'not-found': { what: '没有找到这一项', todo: '请回上一页看看，它可能已经变了。' },
  'code-unknown': { what: '这个码不是有效的医保码', todo: '请打开医保码，换一个新码再扫。' },
  'body-too-large': { what: '发的内容太大了', todo: '请减少一些再试。' },
  'state-conflict': { what: '刚才情况变了', todo: '请刷新看看现在的样子，再接着办。' },
  'idempotency-key-reused': { what: '这一步已经办过了', todo: '请回上一页，看看结果。' },
  'already-activated': { what: '医保码已经激活过了', todo: '不用再办，直接出示就行。' },
  'application-expired': { what: '放得太久，这次激活作废了', todo: '请从头再办一次，很快。' },
  'not-verified': { what: '还没有确认是您本人', todo: '请先选一种方式确认。' },
  'not-activated': { what: '还没有激活医保码', todo: '请先激活，大约 2 分钟。' },
  'code-used': { what: '这个码刚才已经扫过了', todo: '请换一个新码再扫。' },
  'code-expired': { what: '这个码过期了', todo: '请换一个新码再扫。' },
  'code-suspended': { what: '医保码停用了', todo: '要用的话，请先恢复使用。' },
  'preview-expired': { what: '金额要重新算一次', todo: '过了 10 分钟，请再看一遍金额。没有扣钱。' },
  'bill-changed': { what: '账单变了', todo: '请再看一遍新的金额。没有扣钱。' },
  'bill-in-order': { what: '这张账单正在付', todo: '请看看那一笔付到哪一步了，不要再付一次。' },
  'bill-paid': { what: '这张账单已经付好了', todo: '不用再付，可以看收据。' },
  'order-closed': { what: '这一笔已经结束了', todo: '请看看结果，要付就从账单重新来。' },
  'identity-mismatch': { what: '姓名和证件号码对不上', todo: '请对着证件再看一遍。' },
  'cert-no-invalid': { what: '证件号码不对', todo: '请对着证件再看一遍。' },
  'consent-missing': { what: '还没有同意说明', todo: '请先看说明，同意了才能往下办。' },
  'not-insured': { what: '没有查到您的医保', todo: '请带身份证到医保窗口问一问，或打 12393。' },
  'insurance-paused': { what: '您的医保现在是暂停的', todo: '补缴或续保后就能用，请打 12393 问怎么办。' },
  'under-age': { what: '孩子要由监护人办', todo: '请监护人用自己的手机，到亲情账户里办。' },
  deceased: { what: '这位参保人的医保已经结束', todo: '家人要办后面的事，请到医保窗口，或打 12393。' },
  'way-unavailable': { what: '现在不能用这种方式', todo: '请换一种方式，激活后的码完全一样。' },
  'sms-wrong': { what: '验证码不对', todo: '请看看短信里的 6 位数字。' },
  'sms-expired': { what: '验证码过期了', todo: '请重新发一条短信。' },
  'card-wrong': { what: '社保卡末 6 位不对', todo: '请看看卡正面的号码，填最后 6 位。' },
  'face-failed': { what: '刷脸没成功，没关系', todo: '换短信验证码，一样能激活。' },
  'counter-pending': { what: '窗口还没有办好', todo: '窗口办好后，再点一次。' },
  'pin-weak': { what: '这个密码太好猜', todo: '请不要用连号、同号或生日。' },
  'region-unsupported': { what: '这个地方的医保还不能在这里算', todo: '请到窗口结算，或打 12393 问一问。' },
  'med-type-unsupported': { what: '这一类看病还不能在这里结算', todo: '请到医院窗口结算。' },
  'institution-unknown': { what: '没有这家医院或药店', todo: '请核对名称或编号。' },
  'relation-unknown': { what: '平台没有查到亲属关系', todo: '请到亲情账户交亲属关系证明，或请本人自己办。' },
  'guardian-only': { what: '要由监护人来办', todo: '不满 14 岁的孩子，请监护人申请。' },
  'agent-only': { what: '不在代办员能办的范围', todo: '请换登记过的代办员，或到医保窗口办。' },
  'member-limit': { what: '替办的人数到上限了', todo: '请先停掉一位，再申请新的。' },
  'share-unavailable': { what: '现在不能约家庭共济', todo: '请看看写明的原因，或打 12393 问一问。' },
  'too-many-requests': { what: '点得太快了', todo: '请等一会儿再试。' },
  internal: { what: '这一步没办成', todo: '请再试一次。还不行就打 12393。' },
  unavailable: { what: '现在人多，没办成', todo: '请过一会儿再试，没有扣钱。' },
}

/** The one place where an error code becomes words. */
export const wordsFor = (code: ProblemCode): Words => words[code]
