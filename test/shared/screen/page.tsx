import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { Person } from '../../../src/contract/session/endpoints'
import { useSession } from '../../../src/session/state'
import * as taro from '../../stubs/taro'

export const zhou: Person = {
  personId: 'person-zhouxiao',
  name: '周晓',
  maskedName: '周*',
  age: 24,
  insurances: [{ insuranceType: '310', region: '330100', label: '杭州市职工医保', status: 'normal', retired: false }],
}

const storage = new Map<string, unknown>()

/** Before each test: nobody's leftovers, and somebody signed in. */
export function freshPhone(person: Person | null = zhou) {
  storage.clear()
  taro.getStorageSync.mockImplementation((key) => storage.get(key) ?? '')
  taro.setStorageSync.mockImplementation((key: string, value: unknown) => storage.set(key, value))
  taro.removeStorageSync.mockImplementation((key: string) => storage.delete(key))
  for (const call of [taro.navigateTo, taro.redirectTo, taro.navigateBack, taro.switchTab, taro.reLaunch])
    call.mockReset().mockImplementation(() => Promise.resolve({}))
  taro.makePhoneCall.mockClear()
  useSession.setState({ token: person ? 'token-1' : null, person, actingFor: null, care: false, hidden: false })
}

/** Lets answers arrive and the screen be drawn again. */
export const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))))

/** Opens a page as the host does, with its parameters. */
export async function openPage(Page: ComponentType, params: Record<string, string> = {}) {
  for (const key of Object.keys(taro.routerParams)) delete taro.routerParams[key]
  Object.assign(taro.routerParams, params)
  const view = render(<Page />)
  await settle()
  return view
}

/** The page comes back to the front: another page was closed over it. */
export async function comeBack() {
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  await settle()
}

export const control = (role: string, name: string | RegExp) => screen.getByRole(role, { name })

export async function tap(name: string | RegExp, role = 'button') {
  fireEvent.click(control(role, name))
  await settle()
}

/** Everything that can be read. */
export const words = () => document.body.textContent ?? ''

/** Names of what can be pressed now. */
export const buttons = () => screen.queryAllByRole('button').map((element) => element.getAttribute('aria-label'))

const lastUrl = (call: jest.Mock) => {
  const options = call.mock.lastCall?.[0]
  return typeof options === 'object' && options !== null && 'url' in options ? String(options.url) : undefined
}

/** Where the program went last, by the way it went. */
export const went = {
  to: () => lastUrl(taro.navigateTo),
  instead: () => lastUrl(taro.redirectTo),
  tab: () => lastUrl(taro.switchTab),
  restart: () => lastUrl(taro.reLaunch),
}
