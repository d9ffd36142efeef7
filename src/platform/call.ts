import Taro from '@tarojs/taro'

/** Opens the phone's dialler; a refusal or a phone without one changes nothing. */
export function callPhone(phoneNumber: string) {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}

/** 医保服务热线. */
export const callHotline = () => callPhone('12393')
