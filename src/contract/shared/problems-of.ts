import type { Access, Endpoint } from './endpoint'
import type { ProblemCode } from './problem'

const always: readonly ProblemCode[] = ['too-many-requests', 'internal', 'unavailable']

function byAccess(access: Access): readonly ProblemCode[] {
  switch (access.kind) {
    case 'public':
    case 'sandbox':
      return []
    case 'self':
      return ['session-missing', 'session-expired', 'not-allowed']
    case 'delegable': {
      const granted: ProblemCode[] = [
        'grant-missing',
        'grant-scope',
        'grant-expired',
        'grant-revoked',
        'face-check-needed',
      ]
      const ceiling: ProblemCode[] = access.amount ? ['grant-ceiling'] : []
      return ['session-missing', 'session-expired', ...granted, ...ceiling]
    }
  }
}

/** Every problem a call can answer: its own, and those that follow from its shape and its access. */
export function problemsOf(endpoint: Endpoint): readonly ProblemCode[] {
  const shape: ProblemCode[] = []
  if (endpoint.method !== 'GET') shape.push('body-too-large', 'malformed')
  if (endpoint.query) shape.push('malformed')
  if (endpoint.params || endpoint.access.kind === 'delegable') shape.push('not-found')
  if (endpoint.idempotent) shape.push('idempotency-key-missing', 'idempotency-key-reused')
  return [...new Set([...byAccess(endpoint.access), ...shape, ...endpoint.errors, ...always])]
}
