import type { Ids } from '../../../base/ids/ids'

const LETTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** 票据代码, 号码, 校验码 of a new invoice. The code begins with 99: no province has it. */
export const newNumbers = (ids: Ids) => ({
  code: `99060${ids.digits(3)}`,
  number: ids.digits(10),
  check_code: [...ids.id()]
    .slice(0, 6)
    .map((one) => LETTERS.charAt(one.charCodeAt(0) % LETTERS.length))
    .join(''),
})
