import Taro from '@tarojs/taro'
import type { Route } from './navigate'
import { done, type Outcome, unavailable } from './outcome'

/**
 * Opens one of the sandbox's own marked screens, which stand where a real host shows its own (face, cashier).
 * It answers as soon as the screen is open: what happened there is asked of the server when the page shows again.
 */
export async function openSandboxScreen(screen: string): Promise<Outcome> {
  try {
    await Taro.navigateTo({ url: `/sandbox/${screen.replace('?', '/index?')}` })
    return done
  } catch {
    return unavailable('演示画面没有打开，请再点一次')
  }
}

/** 演示身份: whom the sandbox signs in. */
export const personaPage: Route = '/sandbox/persona/index'

/** 演示电话: what somebody without a smartphone hears, and the keys she presses. */
export const phonePage = (personId?: string): Route => `/sandbox/phone/index${personId ? `?personId=${personId}` : ''}`
