const line = document.getElementById('said')

/** One sentence at the top says what the last button did. */
export function say(text: string, bad = false): void {
  if (!line) return
  line.textContent = text
  line.className = bad ? 'bad' : ''
}

export type Json = Record<string, unknown>

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : [])

/** An object of an answer; the console shows what it finds and leaves out what it does not. */
export const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

export const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.map(record) : [])

/** A call of the sandbox; a problem is said in its own words and answered as undefined. */
export async function ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: Json): Promise<unknown> {
  try {
    const answer = await fetch(path, {
      method,
      headers: body ? { 'content-type': 'application/json' } : {},
      body: body ? JSON.stringify(body) : undefined,
    })
    const value: unknown = await answer.json()
    if (answer.ok) return value
    const problem = record(value)
    say(`${textOf(problem.title)}（${textOf(problem.code)}）${textOf(problem.detail)}`, true)
  } catch {
    say('沙箱没有回答。它还开着吗？', true)
  }
  return undefined
}
