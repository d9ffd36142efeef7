import ts from 'typescript'
import { eachNode, isTypeScript, type Source } from './source'

const HOSTS = new Set(['wx', 'my'])
/** The list of pages is read by the build itself, before there is a platform to ask. */
const BUILD_TIME = 'src/app.config.ts'

const isHostCall = (node: ts.Node) =>
  (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  HOSTS.has(node.expression.text)

const isPlatformSwitch = (node: ts.Node) =>
  (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && node.text === 'TARO_ENV'

/** The program may name a host (`wx.`, `my.`, TARO_ENV) in src/platform only; everything else asks the interface. */
export function hostNames(sources: Source[]): string[] {
  const findings: string[] = []
  for (const source of sources.filter(isTypeScript)) {
    if (!source.file.startsWith('src/') || source.file.startsWith('src/platform/')) continue
    if (source.file === BUILD_TIME) continue
    eachNode(source, (node, line) => {
      if (isHostCall(node) || isPlatformSwitch(node)) {
        findings.push(`${source.file}:${line} names a host (${node.getText()}): ask src/platform`)
      }
    })
  }
  return findings
}
