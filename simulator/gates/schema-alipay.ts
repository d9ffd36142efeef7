import * as v from 'valibot'
import { color, count, flag, knownKeys, oneOf, opt, pages, text, usingComponents } from './schema-parts'

const yesNo = oneOf('YES', 'NO')

/**
 * Window keys of Alipay (opendocs.alipay.com/mini/framework/app-json; no schema is published, so this list is ours).
 * The last two are WeChat's: Taro leaves them in, and Alipay passes over them.
 */
const windowKeys = {
  defaultTitle: opt(text),
  titleBarColor: opt(color),
  titleImage: opt(text),
  titlePenetrate: opt(yesNo),
  transparentTitle: opt(oneOf('none', 'always', 'auto', 'custom')),
  navigationBarForceEnable: opt(oneOf('YES', 'NO')),
  navigationBarFrontColor: opt(oneOf('black', 'white')),
  showTitleLoading: opt(yesNo),
  pullRefresh: opt(v.union([flag, yesNo])),
  allowsBounceVertical: opt(yesNo),
  backgroundColor: opt(color),
  backgroundImageColor: opt(color),
  backgroundImageUrl: opt(text),
  gestureBack: opt(yesNo),
  enableScrollBar: opt(yesNo),
  enableInPageRenderInput: opt(yesNo),
  onReachBottomDistance: opt(count),
  responsive: opt(flag),
  navigationBarTextStyle: opt(oneOf('black', 'white')),
  backgroundTextStyle: opt(oneOf('dark', 'light')),
}

const subpackage = v.strictObject({ root: text, name: opt(text), pages, ...knownKeys('plugins', 'independent') })

export const alipayApp = v.strictObject({
  pages,
  window: opt(v.strictObject(windowKeys)),
  tabBar: opt(
    v.strictObject({
      textColor: opt(color),
      selectedColor: opt(color),
      backgroundColor: opt(color),
      customize: opt(flag),
      borderStyle: opt(oneOf('black', 'white')),
      items: v.pipe(
        v.array(v.strictObject({ pagePath: text, name: text, icon: opt(text), activeIcon: opt(text) })),
        v.minLength(2, 'needs 2 to 5 items'),
        v.maxLength(5, 'needs 2 to 5 items'),
      ),
    }),
  ),
  subPackages: opt(v.array(subpackage)),
  usingComponents: opt(usingComponents),
  lazyCodeLoading: opt(oneOf('requiredComponents')),
  debug: opt(flag),
  ...knownKeys('preloadRule', 'plugins', 'behavior', 'permission', 'networkTimeout', 'useDynamicPlugins', 'resizable'),
})

export const alipayPage = v.strictObject({
  ...windowKeys,
  component: opt(flag),
  usingComponents: opt(usingComponents),
  disableScroll: opt(flag),
  styleIsolation: opt(oneOf('isolated', 'apply-shared', 'shared')),
  ...knownKeys('optionMenu', 'barButtonTheme', 'options', 'componentPlaceholder'),
})
