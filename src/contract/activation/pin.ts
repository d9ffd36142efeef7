import { isWeakPin } from './application'

/** True when the PIN holds the birthday: 生日 as month-day, day-month or the year. `birth` is `YYYY-MM-DD`. */
export function holdsBirthday(digits: string, birth: string): boolean {
  const [year = '', month = '', day = ''] = birth.split('-')
  return [year, month + day, day + month].some((part) => part.length === 4 && digits.includes(part))
}

/** What is wrong with a payment PIN of 6 digits, as the form says it; undefined when nothing is. */
export function pinFault(digits: string, birth: string | undefined): string | undefined {
  if (isWeakPin(digits)) return '连号和同号太好猜，换一个'
  if (birth && holdsBirthday(digits, birth)) return '里面有生日，别人猜得到，换一个'
  return undefined
}
