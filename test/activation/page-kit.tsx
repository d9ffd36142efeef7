import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { useSession } from '@/session/state'
import { getStorageSync, navigateTo, redirectTo, removeStorageSync, routerParams, setStorageSync } from '../stubs/taro'
import { application } from './fake-server'

let id = 'app0'

/** The application of this test: a new one for each, since the pages of one activation hand it to each other in memory. */
export const one = () => ({ ...application, applicationId: id })
const route = (method: string, rest = '') => `${method} /api/activation/applications/${id}${rest}`
export const READ = () => route('GET')
export const SMS = () => route('POST', '/sms')
export const VERIFY = () => route('POST', '/verify')
export const FACE = () => route('POST', '/face')
export const PIN = () => route('POST', '/pin')
export const BEGIN = 'POST /api/activation/applications'
export const HELD = 'GET /api/credential'

/** What the program keeps on the phone. */
export const kept = new Map<string, string>()

export async function settle(ms = 0) {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(ms)
  })
}

export async function open(Page: ComponentType, params: Record<string, string> = { id }) {
  for (const name of Object.keys(routerParams)) delete routerParams[name]
  Object.assign(routerParams, params)
  render(<Page />)
  await settle()
}

export const control = (name: RegExp, role: 'button' | 'checkbox' | 'radio' = 'button') =>
  screen.getByRole(role, { name })

export async function tap(name: RegExp, role?: 'checkbox' | 'radio') {
  await act(async () => {
    fireEvent.click(control(name, role))
    await jest.advanceTimersByTimeAsync(0)
  })
}

export async function type(label: RegExp, value: string) {
  const field = screen.getByLabelText(label)
  await act(async () => {
    fireEvent.focus(field)
    fireEvent.change(field, { target: { value } })
    fireEvent.blur(field)
    await jest.advanceTimersByTimeAsync(0)
  })
}

/** Where the program went, as the host was asked: `navigateTo` opens, `redirectTo` takes the place. */
export const went = (to: typeof navigateTo) => to.mock.calls.map(([options]) => JSON.stringify(options))

/** A phone with nothing on it and 何新 signed in; call it at the head of a file. */
export function freshPhone() {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-11-24T01:00:00.000Z') })
    id = `app${Number(id.slice(3)) + 1}`
    kept.clear()
    getStorageSync.mockImplementation((key: string) => kept.get(key) ?? '')
    setStorageSync.mockImplementation((key: string, value: string) => kept.set(key, value))
    removeStorageSync.mockImplementation((key: string) => kept.delete(key))
    navigateTo.mockClear()
    redirectTo.mockClear()
    useSession.setState({ token: 'token', person: null, actingFor: null, care: false, hidden: false })
  })
  afterEach(() => {
    cleanup()
    jest.useRealTimers()
  })
}
