import type { PhotoFault } from './photo'

/** 拍得不好的地方, as it stands beside a page. */
export const faultTexts: Record<PhotoFault, string> = {
  blurred: '拍糊了',
  'cut-off': '没拍全',
  'too-dark': '太暗了',
  'wrong-page': '不像一页纸',
}
