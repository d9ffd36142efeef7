import { el, fill } from './dom'
import { phoneWindow } from './state'

const SHOWN = 8

interface Seen {
  path: string
  status: number
  ms: number
}

/** What the phone's window asked of the sandbox, read off the browser's own resource timing. */
function seen(): Seen[] {
  const timings = phoneWindow()?.performance.getEntriesByType('resource') ?? []
  return timings
    .filter((entry): entry is PerformanceResourceTiming => 'responseStatus' in entry)
    .map((entry) => ({
      path: new URL(entry.name).pathname,
      status: entry.responseStatus,
      ms: Math.round(entry.duration),
    }))
    .filter(({ path }) => path.startsWith('/api/') || path.startsWith('/sandbox/'))
}

/** 手机发出的请求: newest first. */
export function showRequests(): void {
  const rows = seen()
    .slice(-SHOWN)
    .reverse()
    .map(({ path, status, ms }) =>
      el(
        'div',
        { className: status >= 400 ? 'row bad' : 'row' },
        el('span', { className: 'words mono' }, path),
        el('strong', { className: 'mono' }, String(status || '—')),
        el('span', { className: 'cap mono' }, `${ms} ms`),
      ),
    )
  fill(
    'requests',
    el('div', { className: 'card' }, ...(rows.length > 0 ? rows : [el('div', { className: 'row cap' }, '还没有请求')])),
  )
}
