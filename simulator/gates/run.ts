import { statSync } from 'node:fs'
import path from 'node:path'
import type { HostName } from '../bundle'
import { pagesOf, readAppJson } from '../compile/config'
import { listFiles, readTexts } from '../compile/files'
import { compileTemplates } from '../compile/templates'
import { apiProblems } from './api-truth'
import { type Files, jsonProblems } from './json'
import type { Problem } from './problem'
import { unreachedProblems } from './reach'
import { compilerProblems } from './wechat-compilers'

function readFiles(dir: string): Files {
  const sizes = listFiles(dir).map((file): [string, number] => [file, statSync(path.join(dir, file)).size])
  return { texts: readTexts(dir), sizes: new Map(sizes) }
}

function templateProblems(host: HostName, { texts }: Files): Problem[] {
  return compileTemplates(texts, host).diagnostics.map(({ file, message }) => ({ gate: 'template', file, message }))
}

/**
 * Everything that can be checked of a finished build without a client: configuration, templates and styles by WeChat's
 * own compilers, files that nothing reaches, API names.
 * @param skipped is told what could not run on this machine
 * @returns what is wrong; empty when the build is sound
 */
export function runGates(dir: string, host: HostName, skipped: (why: string) => void = console.warn): Problem[] {
  const files = readFiles(dir)
  const json = jsonProblems(host, files)
  // Without a sound app.json nobody knows where to begin.
  if (json.some(({ file, message }) => file === 'app.json' && /^is not/.test(message))) return json
  return [
    ...json,
    ...templateProblems(host, files),
    ...(host === 'weapp' ? compilerProblems(dir, skipped) : []),
    // What leads where is only known of a sound configuration.
    ...(json.length === 0 ? unreachedProblems(host, files) : []),
    ...apiProblems(host, files),
  ]
}

/** Both builds must have the same pages: Taro has been seen to lose Alipay's subpackages without a word. */
export function pageDifferences(weappDir: string, alipayDir: string): string[] {
  const [weapp, alipay] = [weappDir, alipayDir].map((dir) => new Set(pagesOf(readAppJson(readTexts(dir)))))
  if (!weapp || !alipay) return []
  return [
    ...[...weapp].filter((page) => !alipay.has(page)).map((page) => `${page} is missing from Alipay`),
    ...[...alipay].filter((page) => !weapp.has(page)).map((page) => `${page} is missing from WeChat`),
  ]
}
