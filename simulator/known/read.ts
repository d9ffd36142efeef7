import path from 'node:path'
import ts from 'typescript'
import type { HostName } from '../bundle'

/** Where each host publishes its API, and the interface or namespace that holds it. */
const SOURCES: Record<HostName, { file: string; global: string }> = {
  weapp: { file: 'miniprogram-api-typings/types/index.d.ts', global: 'wx' },
  alipay: { file: '@mini-types/my/types/index.d.ts', global: 'my' },
}

function globalSymbol(checker: ts.TypeChecker, file: ts.SourceFile, name: string): ts.Symbol | undefined {
  return checker
    .getSymbolsInScope(file, ts.SymbolFlags.Variable | ts.SymbolFlags.Namespace)
    .find((symbol) => symbol.name === name)
}

/**
 * The names that a host's own type declarations give to `wx` or `my`, sorted.
 * @throws Error when the typings package no longer declares the global
 */
export function readKnownNames(host: HostName): string[] {
  const source = SOURCES[host]
  const file = path.join(__dirname, '../../node_modules', source.file)
  const program = ts.createProgram([file], { noLib: true, skipLibCheck: true, types: [] })
  const root = program.getSourceFile(file)
  const checker = program.getTypeChecker()
  const symbol = root && globalSymbol(checker, root, source.global)
  if (!root || !symbol) throw new Error(`${source.file} declares no ${source.global}`)
  const members = checker.getTypeOfSymbolAtLocation(symbol, root).getProperties()
  return members
    .filter((member) => (member.flags & ts.SymbolFlags.Type) === 0)
    .map((member) => member.name)
    .sort()
}
