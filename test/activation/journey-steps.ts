import type { Phone } from '../shared/journey/phone'
import type { SandboxAt } from '../shared/journey/sandbox'

const NEWCOMER = 'newcomer'
const PIN = '739154'
const OTHER_PIN = '739155'
/** 28 digits in groups of four. */
const DIGITS = /9900(?: \d{4}){6}/

const otherThan = (code: string) => (code === '000000' ? '111111' : '000000')

/** 何新 activates by SMS, mistyping once at every place where people do. */
export async function activateBySms(phone: Phone, sandbox: SandboxAt): Promise<void> {
  const form = await sandbox.formOf(NEWCOMER)
  await phone.tap('激活医保码')
  await phone.see('大约 2 分钟')
  await phone.tap('开始')

  await phone.see('第 1 步，共 3 步')
  await phone.type('姓名', form.name)
  await phone.type('证件号码', form.certNo.slice(0, -1))
  await phone.see('少了 1 位')
  await phone.type('证件号码', form.certNo)
  await phone.gone('少了 1 位')
  await phone.type('手机号', form.phone)
  await phone.tap('我看过了，同意')
  await phone.tap('核对身份')

  await phone.see('第 2 步，共 3 步')
  await phone.tap('短信验证码')
  await phone.tap('发短信验证码')
  await phone.see('已发到 199****0003')
  const code = await sandbox.smsCode(`person-${NEWCOMER}`)
  await phone.type('短信验证码', otherThan(code))
  await phone.type('社保卡末 6 位', form.cardLast6)
  await phone.tap('确认是本人')
  await phone.see('还能试 4 次')
  await phone.type('短信验证码', code)
  await phone.tap('确认是本人')

  await phone.see('第 3 步，共 3 步')
  await phone.type('支付密码', '123456')
  await phone.tap('下一步')
  await phone.see('太好猜')
  await phone.type('支付密码', PIN)
  await phone.tap('下一步')
  await phone.type('再输一次支付密码', OTHER_PIN)
  await phone.tap('设好密码，激活')
  await phone.see('两次不一样')
  await phone.type('再输一次支付密码', PIN)
  await phone.tap('设好密码，激活')
  await phone.see('激活好了')
}

/** Step 1 with what the persona writes, on to `then`. */
export async function identify(phone: Phone, sandbox: SandboxAt, personaId: string, then = '第 2 步，共 3 步') {
  const form = await sandbox.formOf(personaId)
  await phone.tap('激活医保码')
  await phone.tap('开始')
  await phone.see('第 1 步，共 3 步')
  await phone.type('姓名', form.name)
  await phone.type('证件号码', form.certNo)
  await phone.type('手机号', form.phone)
  await phone.tap('我看过了，同意')
  await phone.tap('核对身份')
  await phone.see(then)
}

/** The 28 digits of the code on the screen, masked until the eye is opened. */
export async function readDigits(phone: Phone, name = '何新'): Promise<string> {
  await phone.see('后自动换新码')
  if (!DIGITS.test(await phone.words())) await phone.tap('显示姓名和码号')
  await phone.see(name)
  const digits = DIGITS.exec(await phone.words())?.[0]
  if (!digits) throw new Error(`no digits on the screen:\n${await phone.words()}`)
  return digits.replaceAll(' ', '')
}
