/**
 * The hosts' global objects, of which only what is called here is typed. `requestMedicalInsurancePay` and the
 * newer face call are in neither Taro's types nor (the former) WeChat's own, so every member is optional and
 * must be tested for before use (domain.md §3.5, §4.2).
 */
interface Callbacks<Result> {
  success?: (result: Result) => void
  fail?: (error: { errMsg?: string; errorMessage?: string; error?: number }) => void
}

export interface NativeWeapp {
  requestMedicalInsurancePay?: (options: MedicalInsurancePay & Callbacks<unknown>) => void
  requestFacialVerify?: (options: { verifyId: string } & Callbacks<unknown>) => void
  setVisualEffectOnCapture?: (options: { visualEffect: 'none' | 'hidden' } & Callbacks<unknown>) => void
  getWindowInfo?: () => { windowWidth?: number }
  getAppBaseInfo?: () => { fontSizeScaleFactor?: number; fontSizeSetting?: number }
  requirePrivacyAuthorize?: (options: Callbacks<unknown>) => void
  /** Since base library 2.16.1. */
  createOffscreenCanvas?: (options: { type: '2d'; width: number; height: number }) => OffscreenCanvas
  addPhoneCalendar?: (options: PhoneCalendar & Callbacks<unknown>) => void
  getFuzzyLocation?: (options: { type: 'gcj02' } & Callbacks<{ latitude: number; longitude: number }>) => void
}

interface CanvasImage {
  width: number
  height: number
  src: string
  onload: () => void
  onerror: () => void
}

interface OffscreenCanvas {
  width: number
  height: number
  createImage: () => CanvasImage
  getContext: (kind: '2d') => {
    drawImage: (image: CanvasImage, x: number, y: number, width: number, height: number) => void
    getImageData: (x: number, y: number, width: number, height: number) => { data: ArrayLike<number> }
  }
}

export interface NativeAlipay {
  getAuthCode?: (options: { scopes: string } & Callbacks<{ authCode: string }>) => void
  startAPVerify?: (options: { url: string; certifyId: string } & Callbacks<{ resultStatus: string }>) => void
  setVisualEffectOnCapture?: (options: { visualEffect: 'none' | 'hidden' } & Callbacks<unknown>) => void
  getSystemInfoSync?: () => { fontSizeSetting?: number; windowWidth?: number }
  getLocation?: (options: Callbacks<{ latitude?: number | string; longitude?: number | string }>) => void
  ap?: { openURL?: (options: { url: string } & Callbacks<unknown>) => void }
}

/** Times in whole seconds since the epoch, the end as text (miniprogram-api-typings, AddPhoneCalendarOption). */
interface PhoneCalendar {
  title: string
  startTime: number
  endTime: string
  location: string
  description: string
  alarmOffset: number
}

/** domain.md §3.1: the five cash fields only where cash is due. */
export interface MedicalInsurancePay {
  mixTradeNo: string
  timeStamp?: string
  nonceStr?: string
  package?: string
  signType?: 'RSA'
  paySign?: string
}

declare const wx: NativeWeapp
declare const my: NativeAlipay

export const nativeWeapp = (): NativeWeapp => wx
export const nativeAlipay = (): NativeAlipay => my
