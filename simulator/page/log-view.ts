const LONGEST = 100

const byId = (id: string) => document.getElementById(id)

function prepend(id: string, text: string) {
  const list = byId(id)
  const line = document.createElement('li')
  line.textContent = text
  list?.prepend(line)
  while (list && list.childElementCount > LONGEST) list.lastElementChild?.remove()
}

let calls = 0
let bytes = 0

/** A fresh program: what was logged of the one before goes. */
export function clearLog() {
  calls = 0
  bytes = 0
  for (const id of ['errors', 'data', 'calls', 'sum', 'route']) byId(id)?.replaceChildren()
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** Requests without headers and body: those carry sign-ins and numbers, which no log shows. */
function callText(name: string, options: unknown): string {
  if (name !== 'request') return `${name} ${JSON.stringify(options) ?? ''}`
  const { method, url } = record(options)
  return `request ${String(method ?? 'GET')} ${String(url)}`
}

/** Shows one event that the program in the frame told of. */
export function showEvent(event: unknown) {
  const { kind, entry, text, path } = record(event)
  const { where, keys, bytes: size, name, options } = record(entry)
  if (kind === 'route') byId('route')?.replaceChildren(String(path))
  if (kind === 'error') prepend('errors', String(text).split('\n').slice(0, 2).join(' '))
  if (kind === 'call') prepend('calls', callText(String(name), options).slice(0, 240))
  if (kind !== 'setData') return
  calls += 1
  bytes += Number(size)
  byId('sum')?.replaceChildren(`${calls} 次，${bytes} 字节`)
  prepend('data', `${Number(size)} B  ${String(where)}  ${Array.isArray(keys) ? keys.join(', ') : ''}`.slice(0, 240))
}
