import { useEffect, useState } from 'react'
import type { Relation } from '@/contract/family/relation'
import { proveShare, sharable } from '@/contract/family/share-proofs'
import { createShare, type shareCeilings } from '@/contract/family/shares'
import { back } from '@/platform/navigate'
import { useVisibility } from '@/platform/visibility'
import { call } from '@/session/call'
import { isProblem } from '@/session/failure'
import { useAct } from '@/session/use-act'
import { type Chosen, heldMember, holdMember } from './chosen'
import { firstPapers } from './components/proof-pick'

export type ShareCeiling = (typeof shareCeilings)[number]
const CONSENTS: 'share-balance'[] = ['share-balance']

/** Who gets how much: somebody whom the platform names, or who was typed by certificate. */
export type Member =
  | { by: 'register'; personId: string; word: string }
  | { by: 'certificate'; whom: Chosen['whom']; relation: Relation; name: string }

const typedMember = (): Member | undefined => {
  const chosen = heldMember()
  if (chosen?.whom.by !== 'certificate') return undefined
  return { by: 'certificate', whom: chosen.whom, relation: chosen.relation, name: chosen.whom.name }
}

/** 约定家庭共济. Where the register does not know the tie, the same terms go with the papers that prove it. */
export function useGive() {
  const [member, setMember] = useState<Member>()
  const [typed, setTyped] = useState<Member>()
  const [ceilingPerUseFen, setCeiling] = useState<ShareCeiling>(15_000)
  const [asking, setAsking] = useState<'agreed' | 'each-time'>('agreed')
  const [papers, setPapers] = useState(firstPapers)
  useEffect(() => () => holdMember(undefined), [])
  const take = () => {
    const found = typedMember()
    if (!found) return
    setTyped(found)
    setMember(found)
  }
  useVisibility(take, () => undefined)
  const terms = { ceilingPerUseFen, asking, consents: CONSENTS }
  const giving = useAct((idempotencyKey, to: Member) => {
    const whom = to.by === 'register' ? { by: 'personId' as const, personId: to.personId } : to.whom
    return call(createShare, { body: { whom, ...terms } }, { idempotencyKey })
  }, back)
  const proving = useAct((idempotencyKey, to: Extract<Member, { by: 'certificate' }>) => {
    const relation = sharable.find((one) => one === to.relation) ?? 'sibling'
    return call(proveShare, { body: { whom: to.whom, relation, ...papers, ...terms } }, { idempotencyKey })
  }, back)
  const unknown = giving.act.kind === 'failed' && isProblem(giving.act.failure, 'relation-unknown')
  const wantsPapers = member?.by === 'certificate' && unknown
  const choose = (next: Member) => {
    giving.clear()
    setMember(next)
  }
  return {
    member,
    typed,
    choose,
    ceilingPerUseFen,
    setCeiling,
    asking,
    setAsking,
    papers,
    setPapers,
    giving,
    proving,
    wantsPapers,
  }
}
