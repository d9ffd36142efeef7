import { type Access, type Endpoint, scopesOf } from '../../../src/contract/shared/endpoint'
import { type ProblemCode, problems } from '../../../src/contract/shared/problem'
import { problemsOf } from '../../../src/contract/shared/problems-of'
import { wordsFor } from '../../../src/contract/shared/words'
import { docsStyle } from './docs-style'
import { jsonSchema } from './json-schema'
import { headerParameters, pathParameters, queryParameters } from './openapi-parameters'

const safe = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const json = (value: unknown) => `<pre tabindex="0">${safe(JSON.stringify(value, null, 2))}</pre>`

function accessWords(access: Access): string {
  switch (access.kind) {
    case 'public':
      return '不用登录'
    case 'sandbox':
      return '只在沙箱里'
    case 'self':
      return '本人'
    case 'delegable':
      return `本人，或有「${scopesOf(access).join('」或「')}」授权的家人`
  }
}

function parameters(endpoint: Endpoint): string {
  const all = [...pathParameters(endpoint), ...queryParameters(endpoint), ...headerParameters(endpoint)]
  if (all.length === 0) return ''
  const rows = all.map(
    ({ name, in: place, required, schema }) =>
      `<tr><td><code>${safe(name)}</code></td><td>${place}</td><td>${required ? '必填' : '可不填'}</td><td><code>${safe(JSON.stringify(schema))}</code></td></tr>`,
  )
  return `<table><thead><tr><th>参数</th><th>在哪里</th><th>必填</th><th>写法</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const problemLink = (code: ProblemCode) => `<a href="#${code}">${code}</a>`

function call(endpoint: Endpoint): string {
  const { operationId, method, path, summary, body, response, status, access } = endpoint
  return `<section class="call" id="${operationId}">
<h3><span class="method">${method}</span> <code>${safe(path)}</code> ${safe(summary)}</h3>
<p class="second"><code>${operationId}</code>，${safe(accessWords(access))}</p>
${parameters(endpoint)}
${body ? `<details><summary>发什么</summary>${json(jsonSchema(body, 'input'))}</details>` : ''}
<details><summary>答什么（${status}）</summary>${json(jsonSchema(response, 'output'))}</details>
<p class="second">可能的问题：${problemsOf(endpoint).map(problemLink).join('，')}</p>
</section>`
}

const isCode = (code: string): code is ProblemCode => code in problems

function problemRow(code: ProblemCode): string {
  const { what, todo } = wordsFor(code)
  return `<tr id="${code}"><td><code>${code}</code></td><td>${problems[code]}</td><td>${safe(what)}</td><td>${safe(todo)}</td></tr>`
}

/** The API to read: every call and every problem, made from the contract. */
export function docsPage(endpoints: readonly Endpoint[]): string {
  const areas = [...new Set(endpoints.map(({ operationId }) => operationId.split('.')[0] ?? ''))]
  const inArea = (area: string) => endpoints.filter(({ operationId }) => operationId.startsWith(`${area}.`))
  const contents = areas.map((area) => `<li><a href="#area-${area}">${area}</a>（${inArea(area).length}）</li>`)
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>码上医保接口</title><style>${docsStyle}</style></head><body>
<header><h1>码上医保接口</h1>
<p>钱是整数分，日子写 YYYY-MM-DD，时刻写 ISO 8601 带时差。数据都是演示用的。机器读的版本：<a href="/openapi.json">openapi.json</a></p>
<nav aria-label="目录"><ul>${contents.join('')}<li><a href="#problems">问题一览</a></li></ul></nav></header>
<main>${areas.map((area) => `<h2 id="area-${area}">${area}</h2>${inArea(area).map(call).join('')}`).join('')}
<h2 id="problems">问题一览</h2>
<table><thead><tr><th>代码</th><th>状态</th><th>怎么了</th><th>怎么办</th></tr></thead>
<tbody>${Object.keys(problems).filter(isCode).map(problemRow).join('')}</tbody></table></main></body></html>`
}
