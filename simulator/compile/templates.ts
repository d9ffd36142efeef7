import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import type { Diagnostic, HostName } from '../bundle'
import { axmlToWxml, sjsToWxs } from './axml'
import { DIALECTS } from './dialect'
import { withoutExtension } from './files'

interface Templates {
  names: string[]
  generated: string
  nodeTypes: string[]
  diagnostics: Diagnostic[]
}

const text = (value: unknown) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value))

function describe(problem: unknown): string {
  if (typeof problem !== 'object' || problem === null) return text(problem)
  const message = 'message' in problem ? text(problem.message) : text(problem)
  const line = 'startLine' in problem && typeof problem.startLine === 'number' ? ` (line ${problem.startLine})` : ''
  return `${message}${line}`
}

/** Taro draws a node of type `nn` with `tmpl_<level>_<nn>`; Alipay's utils.sjs names those drawn inside their parent. */
function taroNodeTypes(sources: string[], scripts: string[]): string[] {
  const named = sources.flatMap((source) => [...source.matchAll(/<template\s+name="tmpl_\d+_([^"]+)"/g)])
  const inline = scripts.flatMap((source) => [...source.matchAll(/nn === '([^']+)'/g)])
  return [...new Set([...named, ...inline].flatMap((match) => match[1] ?? []))]
}

/** Compiles all templates with WeChat's glass-easel compiler; what it complains about is returned, not thrown. */
export function compileTemplates(files: Map<string, string>, host: HostName): Templates {
  const dialect = DIALECTS[host]
  const ofKind = (extension: string) => [...files].filter(([file]) => file.endsWith(extension))
  const group = new TmplGroup()
  const diagnostics: Diagnostic[] = []
  for (const [file, source] of ofKind(dialect.script)) {
    group.addScript(withoutExtension(file), host === 'alipay' ? sjsToWxs(source) : source)
  }
  const templates = ofKind(dialect.template)
  for (const [file, source] of templates) {
    const found: unknown = group.addTmpl(withoutExtension(file), host === 'alipay' ? axmlToWxml(source) : source)
    for (const problem of Array.isArray(found) ? found : []) diagnostics.push({ file, message: describe(problem) })
  }
  for (const [file] of templates) {
    for (const needed of group.getDirectDependencies(withoutExtension(file))) {
      const name = path.posix.normalize(String(needed)) + dialect.template
      if (!files.has(name)) diagnostics.push({ file, message: `imports ${name}, which is not in the build` })
    }
  }
  const generated = group.getTmplGenObjectGroups()
  group.free()
  return {
    names: templates.map(([file]) => withoutExtension(file)),
    generated,
    nodeTypes: taroNodeTypes(
      templates.map(([, source]) => source),
      host === 'alipay' ? ofKind(dialect.script).map(([, source]) => source) : [],
    ),
    diagnostics,
  }
}
