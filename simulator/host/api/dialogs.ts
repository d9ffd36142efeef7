import { type Bag, numberOf, textOf } from '../bag'
import { ApiFailure } from './answer'
import type { ThemeFactory } from './types'

const TOAST_MS: Record<string, number> = { weapp: 1500, alipay: 2000 }
const ACCENT = '#576b95'

/** Modal, toast, loading and action sheet, drawn as real elements and answered by a tap. */
export const dialogs: ThemeFactory = ({ bundle, overlay }) => {
  const toast = (options: Bag) => {
    overlay.toast(textOf(options.title ?? options.content), numberOf(options.duration, TOAST_MS[bundle.host] ?? 1500))
  }
  const sheet = async (items: unknown, cancel: string, heading: string) => {
    const texts = Array.isArray(items) ? items.map(String) : []
    if (bundle.host === 'weapp' && texts.length > 6)
      throw new ApiFailure('parameter error: itemList should not exceed 6')
    const choices = texts.map((text, value) => ({ text, value }))
    return overlay.sheet(heading, [...choices, { text: cancel, value: -1 }])
  }
  const shared = {
    showToast: toast,
    hideToast: () => overlay.toast('', 0),
    showLoading: (options: Bag) => overlay.loading(textOf(options.title ?? options.content, '加载中')),
    hideLoading: () => overlay.loading(null),
  }
  if (bundle.host === 'alipay') {
    return {
      asynchronous: {
        ...shared,
        async alert(options) {
          await overlay.dialog(textOf(options.title), textOf(options.content), [
            { text: textOf(options.buttonText, '确定'), value: true, color: ACCENT },
          ])
          return { success: true }
        },
        async confirm(options) {
          const confirm = await overlay.dialog(textOf(options.title), textOf(options.content), [
            { text: textOf(options.cancelButtonText, '取消'), value: false },
            { text: textOf(options.confirmButtonText, '确定'), value: true, color: ACCENT },
          ])
          return { confirm, cancel: !confirm }
        },
        async showActionSheet(options) {
          const index = await sheet(options.items, textOf(options.cancelButtonText, '取消'), textOf(options.title))
          return { index }
        },
      },
    }
  }
  return {
    asynchronous: {
      ...shared,
      async showModal(options) {
        const ok = {
          text: textOf(options.confirmText, '确定'),
          value: true,
          color: textOf(options.confirmColor, ACCENT),
        }
        const no = {
          text: textOf(options.cancelText, '取消'),
          value: false,
          color: textOf(options.cancelColor, '#000'),
        }
        if (ok.text.length > 4 || no.text.length > 4) throw new ApiFailure('confirmText or cancelText is longer than 4')
        const choices = options.showCancel === false ? [ok] : [no, ok]
        const confirm = await overlay.dialog(textOf(options.title), textOf(options.content), choices)
        return { confirm, cancel: !confirm, content: null }
      },
      async showActionSheet(options) {
        const tapIndex = await sheet(options.itemList, '取消', textOf(options.alertText))
        if (tapIndex < 0) throw new ApiFailure('cancel')
        return { tapIndex }
      },
    },
  }
}
