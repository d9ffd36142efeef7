import { SAID_KEYS, type Said, type SaidProps } from './aria-said'

/** Taro's web components turn `ariaRole` into the meaningless `aria-role`: write the attributes by their real names. */
export function aria(said: Said): SaidProps {
  const props: SaidProps = {}
  for (const key of SAID_KEYS) {
    const value = said[key]
    if (value === undefined) continue
    if (key !== 'role') props[`aria-${key}`] = value
    // ARIA has no role "text" (WeChat and Alipay do); only an "img" may carry a name in place of its content.
    else props.role = value === 'text' ? 'img' : value
  }
  return props
}

/** Taro draws an `<img>` inside its own element; an empty `alt` makes it decoration. */
export const decoration: object = { nativeProps: { alt: '' } }
