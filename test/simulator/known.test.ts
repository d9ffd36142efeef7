import { ALIPAY_NAMES } from '../../simulator/known/alipay'
import { readKnownNames } from '../../simulator/known/read'
import { WEAPP_NAMES } from '../../simulator/known/weapp'

test("the committed names are those of the hosts' typings (npx tsx simulator/known/write.ts)", () => {
  expect(WEAPP_NAMES).toEqual(readKnownNames('weapp'))
  expect(ALIPAY_NAMES).toEqual(readKnownNames('alipay'))
})
