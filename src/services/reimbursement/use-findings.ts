import { useState } from 'react'
import type { Finding } from '@/contract/reimbursement/finding'
import { useVisibility } from '@/platform/visibility'

export interface StandingFinding {
  finding: Finding
  /** Put right while it was looked at. */
  done: boolean
}

const keyOf = ({ kind, what, invoiceId, fileId, role }: Finding) => [kind, what, invoiceId, fileId, role].join(' ')

/**
 * What has to be put right, as it stands on the page: what was put right meanwhile keeps its place until the page was
 * out of sight, so that nothing below it moves under a finger.
 */
export function useFindings(findings: readonly Finding[]): StandingFinding[] {
  const [stood, setStood] = useState<readonly Finding[]>(findings)
  useVisibility(
    () => undefined,
    () => setStood([]),
  )
  const known = new Set(stood.map(keyOf))
  const fresh = findings.filter((finding) => !known.has(keyOf(finding)))
  if (fresh.length > 0) setStood([...stood, ...fresh])
  const left = new Set(findings.map(keyOf))
  return [...stood, ...fresh].map((finding) => ({ finding, done: !left.has(keyOf(finding)) }))
}
