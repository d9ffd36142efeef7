import { Parser } from 'htmlparser2'

const VOID = new Set(['import', 'include', 'import-sjs'])

/** `onTap` → `bind:tap`, `catchTap` → `catch:tap`, `a:for` → `wx:for`; null keeps the name. */
function attributeName(name: string): string {
  if (name.startsWith('a:')) return `wx:${name.slice(2)}`
  if (/^on[A-Z]/.test(name)) return `bind:${name.slice(2).toLowerCase()}`
  if (/^catch[A-Z]/.test(name)) return `catch:${name.slice(5).toLowerCase()}`
  return name
}

function attribute(tag: string, name: string, value: string): string {
  const quoted = (text: string) => `"${text.replaceAll('"', "'")}"`
  if (tag === 'import-sjs' && name === 'name') return ` module=${quoted(value)}`
  if (tag === 'import-sjs' && name === 'from') return ` src=${quoted(value.replace(/\.sjs$/, '.wxs'))}`
  if ((tag === 'import' || tag === 'include') && name === 'src')
    return ` src=${quoted(value.replace(/\.axml$/, '.wxml'))}`
  return ` ${attributeName(name)}=${quoted(value)}`
}

/** Alipay's template dialect rewritten in WeChat's, the one that glass-easel compiles. */
export function axmlToWxml(source: string): string {
  let out = ''
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag === 'import-sjs' ? 'wxs' : tag
        const all = Object.entries(attributes).map(([key, value]) => attribute(tag, key, value))
        out += `<${name}${all.join('')}${VOID.has(tag) ? ' />' : '>'}`
      },
      ontext(text) {
        out += text
      },
      onclosetag(tag) {
        if (!VOID.has(tag)) out += `</${tag}>`
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true, decodeEntities: false },
  )
  parser.write(source)
  parser.end()
  return out
}

/** Alipay's template scripts (ES modules) as WeChat's (CommonJS). */
export function sjsToWxs(source: string): string {
  return source
    .replace(/^\s*import\s+(\w+)\s+from\s+['"](.+?)\.sjs['"];?/gm, 'var $1 = require("$2.wxs")')
    .replace(/export\s+default\s*/, 'module.exports = ')
    .replace(/^\s*export\s+const\s+(\w+)/gm, 'module.exports.$1')
}
