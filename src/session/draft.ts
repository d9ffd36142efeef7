import { store } from '@/platform/store'

/**
 * What was typed and not yet sent, kept on the phone by screen and person, so that going back loses nothing.
 * Never for PINs, SMS codes or certificate numbers.
 */
export function draftOf(screen: string, personId: string) {
  const key = `draft:${screen}:${personId}`
  return {
    read: (): unknown => store.read(key),
    write: (value: unknown) => store.write(key, value),
    clear: () => store.remove(key),
  }
}
