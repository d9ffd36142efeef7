import ts from 'typescript'
import type { HostName } from '../bundle'

const GLOBALS: Record<HostName, string> = { weapp: 'wx', alipay: 'my' }

/** Name of a member: `wx.x`, `wx['x']`. */
function accessed(node: ts.Node, global: string): string | null {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === global) {
    return node.name.text
  }
  if (ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === global) {
    return ts.isStringLiteral(node.argumentExpression) ? node.argumentExpression.text : null
  }
  return null
}

/** Names of `const { x } = wx`. */
function destructured(node: ts.Node, global: string): string[] {
  if (!ts.isVariableDeclaration(node) || !ts.isObjectBindingPattern(node.name)) return []
  if (!node.initializer || !ts.isIdentifier(node.initializer) || node.initializer.text !== global) return []
  return node.name.elements.flatMap(({ propertyName, name }) => {
    const key = propertyName ?? name
    return ts.isIdentifier(key) ? [key.text] : []
  })
}

/** Members of wx or my that a script touches by literal name; strings and comments do not count. */
export function touchedNames(host: HostName, source: string): string[] {
  const global = GLOBALS[host]
  if (!source.includes(global)) return []
  const found = new Set<string>()
  const walk = (node: ts.Node) => {
    const name = accessed(node, global)
    if (name !== null) found.add(name)
    for (const each of destructured(node, global)) found.add(each)
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile('dist.js', source, ts.ScriptTarget.ES2020, false, ts.ScriptKind.JS))
  return [...found].sort()
}
