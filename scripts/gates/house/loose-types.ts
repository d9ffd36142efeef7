import ts from 'typescript'
import type { Allowed } from './allowed'
import { eachNode, isTypeScript, type Source } from './source'

const isConst = (type: ts.TypeNode) => ts.isTypeReferenceNode(type) && type.getText() === 'const'

const isAssertion = (node: ts.Node) =>
  (ts.isAsExpression(node) && !isConst(node.type)) || (ts.isTypeAssertionExpression(node) && !isConst(node.type))

const COMMENT = /\/[/*]\s*@ts-(ignore|nocheck|expect-error)/

type Places = Map<string, string[]>

const note = (places: Places, file: string, place: string) => places.set(file, [...(places.get(file) ?? []), place])

/** What goes beyond the exceptions of one kind, and exceptions that allow more than there is: the list only shrinks. */
function beyond(places: Places, kind: Allowed['kind'], allowed: readonly Allowed[]): string[] {
  const own = allowed.filter((entry) => entry.kind === kind)
  const counts = new Map(own.map(({ file, count }) => [file, count]))
  const excess = [...places].flatMap(([file, found]) => (found.length > (counts.get(file) ?? 0) ? found : []))
  const stale = own.flatMap(({ file, count }) => {
    const there = places.get(file)?.length ?? 0
    return there < count ? [`${file} is allowed ${count} "${kind}" and has ${there}: lower allowed.ts`] : []
  })
  return [...excess, ...stale]
}

/**
 * No `!` and no compiler silenced by comment, anywhere; no `any`, and no `as` but `as const` outside src/platform,
 * except what the list allows.
 */
export function looseTypes(sources: Source[], allowed: readonly Allowed[]): string[] {
  const findings: string[] = []
  const assertions: Places = new Map()
  const anys: Places = new Map()
  for (const source of sources.filter(isTypeScript)) {
    const { file, text } = source
    for (const [index, line] of text.split('\n').entries()) {
      if (COMMENT.test(line)) findings.push(`${file}:${index + 1} silences the compiler`)
    }
    eachNode(source, (node, line) => {
      if (ts.isNonNullExpression(node)) findings.push(`${file}:${line} ! after ${node.expression.getText()}`)
      if (node.kind === ts.SyntaxKind.AnyKeyword) note(anys, file, `${file}:${line} any`)
      if (isAssertion(node) && !file.startsWith('src/platform/')) {
        note(assertions, file, `${file}:${line} ${node.getText().split('\n')[0]}`)
      }
    })
  }
  return [...findings, ...beyond(anys, 'any', allowed), ...beyond(assertions, 'as', allowed)]
}
