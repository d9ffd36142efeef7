import { SAID_KEYS, type Said, type SaidProps } from './aria-said'

/** Props as config/plugins/aria.ts writes them into both mini-program templates; aria.h5.ts is the browser's. */
export function aria(said: Said): SaidProps {
  const props: SaidProps = {}
  for (const key of SAID_KEYS) {
    const value = said[key]
    // As text: the templates write `a || b`, in which a plain false would be lost, and with it "not checked".
    if (value !== undefined) props[`aria${key.charAt(0).toUpperCase()}${key.slice(1)}`] = String(value)
  }
  return props
}

/** For an `<Image>` that only repeats what words beside it say. */
export const decoration: object = aria({ hidden: true })
