export type Host = 'weapp' | 'alipay' | 'h5'

interface State {
  personaId: string
  personId: string
  name: string
  host: Host
}

/** Who holds the phone and which program it runs. */
export const state: State = { personaId: 'zhouxiao', personId: '', name: '', host: 'weapp' }

const address: Record<Host, (personaId: string) => string> = {
  weapp: (personaId) => `/simulator?host=weapp&bare=1&persona=${personaId}`,
  alipay: (personaId) => `/simulator?host=alipay&bare=1&persona=${personaId}`,
  h5: (personaId) => `/?persona=${personaId}`,
}

const frame = document.querySelector('iframe')

/** The phone's window; its pages are of the same origin. */
export const phoneWindow = (): Window | null => frame?.contentWindow ?? null

/** Starts the program anew for the person and host chosen. What the person before kept on this phone is forgotten. */
export function restartPhone(): void {
  if (!frame) return
  window.localStorage.clear()
  frame.src = 'about:blank'
  setTimeout(() => {
    frame.src = address[state.host](state.personaId)
  }, 50)
}
