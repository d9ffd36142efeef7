import { type Bag, textOf } from '../bag'
import { type Builtin, type BuiltinFactory, type Tools, truth } from './types'

/** Events of WeChat's open-type buttons that page code waits for; the others only open something of the client. */
function openTypeEvent(openType: string, scope: string): { type: string; detail: Bag } | null {
  if (openType === 'getPhoneNumber') {
    return { type: 'getphonenumber', detail: { errMsg: 'getPhoneNumber:ok', code: `sim-phone-${Date.now()}` } }
  }
  if (openType === 'agreePrivacyAuthorization') return { type: 'agreeprivacyauthorization', detail: { errMsg: 'ok' } }
  if (openType === 'getAuthorize') return { type: 'getauthorize', detail: { scope } }
  if (openType === 'chooseAvatar') return { type: 'chooseavatar', detail: { avatarUrl: 'wxfile://photo.png' } }
  return null
}

function formOf(element: Element, tools: Tools): Builtin | undefined {
  const form = element.closest('form')
  return form ? tools.builtinOf(form) : undefined
}

/** A real `<button>`; `form-type` and `open-type` act after the page's own tap handlers. */
export const button: BuiltinFactory = (element, tools) => {
  let formType = ''
  let openType = ''
  let scope = ''
  const own: Record<string, (value: unknown) => void> = {
    'form-type'(value) {
      formType = textOf(value)
    },
    'open-type'(value) {
      openType = textOf(value)
    },
    scope(value) {
      scope = textOf(value)
    },
    disabled: (value) => element.toggleAttribute('disabled', truth(value)),
    loading: (value) =>
      truth(value) ? element.setAttribute('aria-busy', 'true') : element.removeAttribute('aria-busy'),
  }
  return {
    set(name, value) {
      own[name]?.(value)
      return own[name] !== undefined
    },
    disabled: () => element.hasAttribute('disabled'),
    activate() {
      const form = formType === '' ? undefined : formOf(element, tools)
      if (formType === 'submit') form?.activate?.()
      if (formType === 'reset') form?.field?.reset()
      if (openType === '') return
      tools.recorder.call(`button.${openType}`, { scope })
      const event = openTypeEvent(openType, scope)
      if (event) tools.emit(element, event.type, event.detail)
    },
  }
}
