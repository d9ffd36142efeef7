import { sandboxCode } from './sandbox-persona'

/** A browser has no host to sign in with: the preview works against the sandbox only. `?persona=` offers whom. */
export function loginCode(): Promise<string> {
  if (BACKEND !== 'sandbox') return Promise.reject(new Error('the browser preview has no real sign-in'))
  const offered = new URLSearchParams(window.location.search).get('persona')
  return Promise.resolve(sandboxCode(`sandbox:${offered ?? ''}`.replace(/:$/, '')))
}
