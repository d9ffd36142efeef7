import { type CertType, checkCertNo } from '../shared/identity'

const OLD_ID_LENGTH = 15

/** "少了 1 位", or nothing when the length is right. */
function lengthFault(no: string, length: number): string | undefined {
  if (no.length < length) return `少了 ${length - no.length} 位`
  if (no.length > length) return `多了 ${no.length - length} 位`
  return undefined
}

function shapeFault(type: CertType, no: string): string {
  switch (type) {
    case 'id-card':
    case 'residence-permit':
      if (/^\d{15}$/.test(no)) return `这是 ${OLD_ID_LENGTH} 位的老号码，请填 18 位的新号码`
      return lengthFault(no, 18) ?? '前 17 位都是数字，最后一位是数字或 X'
    case 'foreign-permanent':
      return '新版是 9 开头的 18 位号码，老版是 3 个字母加 12 位数字'
    case 'hm-permit':
      return '以 H 或 M 开头，后面是 8 位或 10 位数字'
    case 'tw-permit':
      return lengthFault(no, 8) ?? '这个号码是 8 位数字'
    case 'passport':
      return '只能有字母和数字，5 到 20 位'
  }
}

/** What is wrong with a certificate number (certno), as the form says it; undefined when nothing is. Upper case. */
export function certNoFault(type: CertType, no: string): string | undefined {
  switch (checkCertNo(type, no)) {
    case 'ok':
      return undefined
    case 'shape':
      return shapeFault(type, no)
    case 'birth':
      return '第 7 到 14 位是出生日期，没有这一天'
    case 'region':
      return '居住证的号码以 81、82 或 83 开头'
    case 'check':
      return '最后一位不对，或者前面有一位填错了'
  }
}
