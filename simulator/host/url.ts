import { resolvePath } from './loader'

export interface Target {
  path: string
  query: Record<string, string>
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * `/pages/a/index?x=1` or, from a page, `../b/index`. As in the clients, values are not decoded: page code does that.
 * @param from path of the page that navigates, for relative addresses
 */
export function parseTarget(url: string, from: string): Target {
  const [path = '', search = ''] = url.split('?', 2)
  const pairs = search
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): [string, string] => {
      const at = pair.indexOf('=')
      return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), pair.slice(at + 1)]
    })
  const absolute = path.startsWith('.') ? resolvePath(from, path) : path.replace(/^\//, '')
  return { path: absolute.replace(/\.html$/, ''), query: Object.fromEntries(pairs) }
}
