import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A text file of the project; `file` is relative to its folder, with slashes. */
export interface Source {
  file: string
  text: string
}

/** What .gitignore leaves out, and git itself. The walk asks no git: a downloaded archive is checked like a clone. */
const SKIPPED = new Set(['node_modules', 'dist', '.git', '.data', '.cache', '.swc', 'coverage', '.temp'])
const BINARY = /\.(png|jpe?g|gif|ico|ttf|woff2?|pdf|zip|gz|br|wasm)$/

function walk(folder: string, base: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name)
    if (SKIPPED.has(entry.name) || entry.name.endsWith('.log')) return []
    if (entry.isDirectory()) return walk(place, base)
    return entry.isFile() && !BINARY.test(entry.name) ? [path.relative(base, place).split(path.sep).join('/')] : []
  })
}

export function readSources(base: string): Source[] {
  return walk(base, base).map((file) => ({ file, text: readFileSync(path.join(base, file), 'utf8') }))
}

export const isTypeScript = ({ file }: Source) => /\.tsx?$/.test(file)

/** Calls `visit` with every node of the parsed file: comments and strings are never mistaken for code. */
export function eachNode(source: Source, visit: (node: ts.Node, line: number) => void) {
  const kind = source.file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(source.file, source.text, ts.ScriptTarget.Latest, true, kind)
  const walkNode = (node: ts.Node) => {
    visit(node, tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1)
    ts.forEachChild(node, walkNode)
  }
  walkNode(tree)
}
