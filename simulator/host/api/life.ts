import type { Bag } from '../bag'
import type { ThemeFactory } from './types'

/** Things of the phone that a program may listen to. */
const SIGNALS = `
  AppShow AppHide Error UnhandledRejection PageNotFound LazyLoadError ThemeChange NetworkStatusChange UserCaptureScreen
  KeyboardHeightChange WindowResize MemoryWarning NeedPrivacyAuthorization AudioInterruptionBegin AudioInterruptionEnd
  AccelerometerChange BackgroundFetchData
`
  .trim()
  .split(/\s+/)

const updateManager = {
  onCheckForUpdate(callback: unknown) {
    if (typeof callback === 'function') setTimeout(() => callback({ hasUpdate: false }), 0)
  },
  onUpdateReady: () => undefined,
  onUpdateFailed: () => undefined,
  applyUpdate: () => undefined,
}

/** on… and off… pairs, updates, subpackages. */
export const life: ThemeFactory = ({ signals }) => {
  const pairs = SIGNALS.flatMap((name): [string, unknown][] => [
    [`on${name}`, (listener: unknown) => signals.on(name, listener)],
    [`off${name}`, (listener?: unknown) => signals.off(name, listener)],
  ])
  const plain: Bag = { ...Object.fromEntries(pairs), getUpdateManager: () => updateManager }
  return {
    asynchronous: { loadSubPackage: () => undefined },
    plain: { ...plain, preDownloadSubpackage: () => ({ onProgressUpdate: () => undefined }) },
  }
}
