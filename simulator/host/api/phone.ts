import { numberOf, textOf } from '../bag'
import { ApiFailure } from './answer'
import type { AsyncMembers, ThemeFactory } from './types'

/** Brightness, screen, calls, clipboard, scanner, vibration, files of the phone. */
export const phone: ThemeFactory = ({ bundle, device, overlay }) => {
  const alipay = bundle.host === 'alipay'
  const brightness: AsyncMembers = {
    getScreenBrightness: () => (alipay ? { brightness: device.brightness } : { value: device.brightness }),
    setScreenBrightness(options) {
      const value = numberOf(alipay ? options.brightness : options.value, Number.NaN)
      if (!(value >= 0 && value <= 1)) throw new ApiFailure('invalid value: from 0 to 1')
      device.brightness = value
    },
    setKeepScreenOn(options) {
      device.keepScreenOn = options.keepScreenOn === true
    },
    setVisualEffectOnCapture(options) {
      device.captureGuard = options.visualEffect === 'hidden' ? 'hidden' : 'none'
    },
  }
  const dial: AsyncMembers = {
    async makePhoneCall(options) {
      const number = textOf(alipay ? options.number : options.phoneNumber)
      if (number === '') throw new ApiFailure('parameter error: phone number is empty')
      const goes = await overlay.dialog('', number, [
        { text: '取消', value: false },
        { text: '呼叫', value: true },
      ])
      if (!goes) throw new ApiFailure('cancel')
    },
  }
  const scan = () => {
    const code = device.scans.shift()
    if (code === undefined) throw new ApiFailure('cancel', alipay ? { error: 10 } : {})
    return code
  }
  const vibrate = { vibrateShort: () => undefined, vibrateLong: () => undefined }
  if (alipay) {
    return {
      asynchronous: {
        ...brightness,
        ...dial,
        ...vibrate,
        vibrate: () => undefined,
        getClipboard: () => ({ text: device.clipboard }),
        setClipboard(options) {
          device.clipboard = textOf(options.text)
        },
        scan() {
          const code = scan()
          return { code, scanType: 'QRCODE', result: code }
        },
      },
    }
  }
  return {
    asynchronous: {
      ...brightness,
      ...dial,
      ...vibrate,
      getClipboardData: () => ({ data: device.clipboard }),
      setClipboardData(options) {
        device.clipboard = textOf(options.data)
        overlay.toast('内容已复制', 1500)
      },
      scanCode: () => ({ result: scan(), scanType: 'QR_CODE', charSet: 'UTF-8', path: '' }),
      addPhoneCalendar: () => undefined,
    },
  }
}
