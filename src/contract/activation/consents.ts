import type { ActivationConsent } from './application'

/** One text of consent: 告知同意 (PIPL 17, 29, 30). The version is stored with what was agreed to. */
export interface ConsentText {
  /** Changes with every change of the words. */
  version: string
  title: string
  points: readonly string[]
}

/** What is agreed to when a code is activated, one purpose each. The screen shows exactly these words. */
export const consentTexts: Record<ActivationConsent, ConsentText> = {
  identity: {
    version: 'identity-2026-11',
    title: '用您的姓名、证件号码和手机号核对身份',
    points: [
      '只用来查您的医保和激活医保码',
      '激活办完或过期后，不再留手机号',
      '不同意就不能在这里激活，可以带身份证到医保窗口办',
    ],
  },
  face: {
    version: 'face-2026-11',
    title: '用人脸确认是您本人',
    points: ['人脸是敏感信息，只在这一次核对里用，本程序不保存', '不同意也能激活：可以用短信验证码，或到医保窗口'],
  },
}
