import type { Phone } from '../shared/journey/phone'
import type { SandboxAt } from '../shared/journey/sandbox'

const LI = 'liguilan'
const PIN = '739154'

/** A phone that counts its taps: what a person does with a finger, in our own screens. */
export function counting(phone: Phone) {
  let taps = 0
  const tap = (name: string) => {
    taps += 1
    return phone.tap(name)
  }
  return { tap, taps: () => taps }
}

/** 周晓 asks grandmother, who hears the words on her feature phone and presses 1; its picture is still in front. */
export async function ringGrandmother(phone: Phone, care: boolean): Promise<void> {
  if (care) {
    await phone.tap('找人帮我')
    await phone.tap('家人，')
  } else {
    await phone.tap('亲情账户，替家人办事')
  }
  await phone.tap('请一位家人同意')
  await phone.tap('奶奶 李*兰')
  await phone.see('请奶奶同意您办哪些事？')
  await phone.see('一次最多 500 元，一天最多 1,000 元')
  await phone.tap('打电话请奶奶同意')
  await phone.see('正在给奶奶打电话')
  await phone.see('139****0921')
  await phone.tap('演示：奶奶的电话')
  await phone.see('李桂兰您好，这里是码上医保演示电话')
  await phone.tap('按 1，同意')
}

/** The same, and back to 周晓's own page. */
export async function askGrandmother(phone: Phone, care: boolean): Promise<void> {
  await ringGrandmother(phone, care)
  await phone.tap('挂断，返回')
  await phone.see('奶奶同意了')
}

/** The first act for her asks who holds the phone. */
export async function actWithFace(phone: Phone): Promise<void> {
  await phone.tap('替奶奶办事')
  await phone.see('先确认是您本人')
  await phone.tap('同意并刷脸')
  await phone.tap('像本人')
  await phone.see('李桂兰')
}

/** Grandmother's code, by the SMS that comes to her feature phone. */
export async function activateForHer(phone: Phone, sandbox: SandboxAt, care: boolean): Promise<void> {
  const form = await sandbox.formOf(LI)
  await phone.tap(care ? '激活医保码' : '去激活')
  await phone.see('激活奶奶的医保码')
  await phone.tap('开始')
  await phone.see('第 1 步，共 3 步')
  await phone.type('姓名', form.name)
  await phone.type('证件号码', form.certNo)
  await phone.type('手机号', form.phone)
  await phone.tap('我看过了，同意')
  await phone.tap('核对身份')
  await phone.see('第 2 步，共 3 步')
  await phone.tap('短信验证码')
  await phone.tap('发短信验证码')
  await phone.see('已发到 139****0921')
  await phone.type('短信验证码', await sandbox.smsCode(`person-${LI}`))
  await phone.type('社保卡末 6 位', form.cardLast6)
  await phone.tap('确认是本人')
  await phone.see('第 3 步，共 3 步')
  await phone.type('支付密码', PIN)
  await phone.tap('下一步')
  await phone.type('再输一次支付密码', PIN)
  await phone.tap('设好密码，激活')
  await phone.see('激活好了')
}

/** The 28 digits of her code in groups of four: behind the eye, and in elder size in 念一念. */
export async function readHerDigits(phone: Phone, care: boolean): Promise<string> {
  await phone.see(care ? '秒后换新码' : '后自动换新码')
  await phone.tap(care ? '念一念' : '显示姓名和码号')
  await phone.see('9900')
  const digits = /9900(?:\s\d{4}){6}/.exec(await phone.words())?.[0]
  if (!digits) throw new Error(`no digits on the screen:\n${await phone.words()}`)
  return digits.replace(/\s/g, '')
}
