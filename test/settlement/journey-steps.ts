import type { Phone } from '../shared/journey/phone'

/** From home to the last look before paying: figures, reasons, read-back. */
export async function previewPictureBill(phone: Phone): Promise<void> {
  await phone.tap('有一张账单要付')
  await phone.see('55.31')
  await phone.see('199.29')
  await phone.see('居民医保没有个人账户')
  await phone.see('150.00')
  await phone.see('404.60')
  await phone.tap('为什么医保没有全付')
  await phone.see('医保能算的有 306.60 元，安康付 65%，自己付 35%。')
  await phone.see('下次可以请医生看看，有没有目录里的药能用。')
  await phone.see('心脏彩超 18.00，阿托伐他汀 8.00。')
  await phone.see('选 40 元以内的同种药，这 4 元就不用付。')
  await phone.see('205.31')
  await phone.tap('核对并付款')
  await phone.see('请再看一遍，对吗？')
  await phone.see('五十五元三角一分')
}

/** Orders, and waits for the channel's screen. */
export async function toCashier(phone: Phone): Promise<void> {
  await phone.tap('确认付 55.31 元')
  await phone.see('演示收银台')
  await phone.see('余额不足，付款失败')
}

/** Reads the slip of the picture and goes home, where nothing waits any more. */
export async function readReceipt(phone: Phone): Promise<void> {
  await phone.see('医院已经收到，不用再去窗口')
  await phone.see('199.29 元')
  await phone.see('150.00 元')
  await phone.see('55.31 元')
  await phone.see('单号 演示')
  await phone.tap('回首页')
  await phone.see('办事')
  await phone.gone('有一张账单要付')
}
