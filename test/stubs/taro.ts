/** Taro's API for jest: every call is a mock that resolves to an empty object; page hooks run as effects. */
import { useEffect } from 'react'

const call = () => jest.fn((..._args: unknown[]) => Promise.resolve({}))

export const navigateTo = call()
export const redirectTo = call()
export const navigateBack = call()
export const switchTab = call()
export const reLaunch = call()
export const request = call()
export const showToast = call()
export const showModal = call()
export const setNavigationBarTitle = call()
export const showTabBar = call()
export const hideTabBar = call()
export const makePhoneCall = call()
export const setClipboardData = call()
export const pageScrollTo = call()
export const getStorageSync = jest.fn((_key: string): unknown => '')
export const setStorageSync = jest.fn()
export const removeStorageSync = jest.fn()
export const stopPullDownRefresh = jest.fn()
export const nextTick = (run: () => void): void => run()
export const getCurrentPages = (): unknown[] => []

/** A test sets it before it renders a page: `Object.assign(routerParams, { billId: 'b1' })`. */
export const routerParams: Record<string, string> = {}
/** And, where a page asks for its own address: `routerAt.path = '/services/…'`. */
export const routerAt = { path: '' }
export const useRouter = () => ({ path: routerAt.path, params: routerParams })
export const getCurrentInstance = () => ({ router: useRouter(), page: null, app: null })

const once = (run: (options: Record<string, string>) => unknown): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: page hooks run when the page opens, once
  useEffect(() => {
    run(routerParams)
  }, [])
}
export const useLoad = once
export const useReady = once
export const useDidShow = once
export const useLaunch = once
const never = (_run: unknown): void => undefined
export const useDidHide = never
export const useUnload = never
export const usePullDownRefresh = never
export const useReachBottom = never
export const useShareAppMessage = never

// biome-ignore lint/style/noDefaultExport: stands in for Taro's own default export
export default {
  navigateTo,
  redirectTo,
  navigateBack,
  switchTab,
  reLaunch,
  request,
  showToast,
  showModal,
  setNavigationBarTitle,
  showTabBar,
  hideTabBar,
  makePhoneCall,
  setClipboardData,
  pageScrollTo,
  getStorageSync,
  setStorageSync,
  removeStorageSync,
  stopPullDownRefresh,
  nextTick,
  getCurrentPages,
  useRouter,
  getCurrentInstance,
  useLoad,
  useReady,
  useDidShow,
  useLaunch,
  useDidHide,
  useUnload,
  usePullDownRefresh,
  useReachBottom,
  useShareAppMessage,
}
