import { textOf } from '../bag'
import { answering } from './answer'
import type { Theme, ThemeFactory } from './types'

/** Leaving for another program or page of the client: it is asked, and the person always comes straight back. */
export const elsewhere: ThemeFactory = ({ bundle, overlay, recorder }) => {
  const leave = (what: string) => () => overlay.toast(`（模拟器）${what}`, 1500)
  const navigateToMiniProgram = leave('打开另一个小程序')
  const openLocation = leave('打开地图')
  const weapp: Theme = {
    asynchronous: { navigateToMiniProgram, openEmbeddedMiniProgram: navigateToMiniProgram, openLocation },
  }
  if (bundle.host === 'weapp') return weapp
  const openURL = answering(bundle.host, recorder, 'ap.openURL', ({ url }) => {
    recorder.call('ap.openURL', { url: textOf(url) })
    leave('打开支付宝里的页面')()
  })
  return { asynchronous: { navigateToMiniProgram, openLocation }, plain: { ap: { openURL } } }
}
