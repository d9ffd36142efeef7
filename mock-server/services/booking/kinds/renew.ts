import type { Call } from '../../../base/http/route'
import { readFacts } from './facts'
import { offersOf } from './offers/all'
import { judge } from './rules/eligible'

/**
 * 一键续方: the offer by which a prescription can be continued now, where she may have one: the hospital's own before
 * another's. Judged by the rules of the offer itself.
 */
export async function readRenewals(
  call: Pick<Call, 'db' | 'now' | 'caller'>,
  institutionId: string,
): Promise<(prescriptionId: string) => string | null> {
  const all = offersOf('repeat-visit')
  const inOrder = [
    ...all.filter((one) => one.institutionId === institutionId),
    ...all.filter((one) => one.institutionId !== institutionId),
  ]
  for (const { offerId, rules, institutionId: place } of inOrder) {
    const known = await readFacts(call, place)
    if (!judge(rules, known.of(offerId)).eligible) continue
    const renewable = new Set(known.earlier.map((one) => one.prescription_id))
    return (prescriptionId) => (renewable.has(prescriptionId) ? offerId : null)
  }
  return () => null
}
