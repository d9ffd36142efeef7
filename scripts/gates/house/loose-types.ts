import ts from 'typescript'
import type { AllowedAssertion } from './allowed-assertions'
import { eachNode, isTypeScript, type Source } from './source'

const isConst = (type: ts.TypeNode) => ts.isTypeReferenceNode(type) && type.getText() === 'const'

const isAssertion = (node: ts.Node) =>
  (ts.isAsExpression(node) && !isConst(node.type)) || (ts.isTypeAssertionExpression(node) && !isConst(node.type))

const COMMENT = /\/[/*]\s*@ts-(ignore|nocheck|expect-error)/

/**
 * No `any`, no `!`, no compiler silenced by comment, anywhere; no `as` but `as const` outside src/platform, except
 * what the list allows. An entry that allows more than there is, is a finding too: the list only shrinks.
 */
export function looseTypes(sources: Source[], allowed: readonly AllowedAssertion[]): string[] {
  const findings: string[] = []
  const assertions = new Map<string, string[]>()
  for (const source of sources.filter(isTypeScript)) {
    const { file, text } = source
    for (const [index, line] of text.split('\n').entries()) {
      if (COMMENT.test(line)) findings.push(`${file}:${index + 1} silences the compiler`)
    }
    eachNode(source, (node, line) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) findings.push(`${file}:${line} any`)
      if (ts.isNonNullExpression(node)) findings.push(`${file}:${line} ! after ${node.expression.getText()}`)
      if (isAssertion(node) && !file.startsWith('src/platform/')) {
        assertions.set(file, [...(assertions.get(file) ?? []), `${file}:${line} ${node.getText().split('\n')[0]}`])
      }
    })
  }
  const known = new Map(allowed.map(({ file, count }) => [file, count]))
  for (const [file, found] of assertions) {
    if (found.length > (known.get(file) ?? 0)) findings.push(...found)
  }
  for (const { file, count } of allowed) {
    const there = assertions.get(file)?.length ?? 0
    if (there < count) findings.push(`${file} is allowed ${count} "as" and has ${there}: lower allowed-assertions.ts`)
  }
  return findings
}
