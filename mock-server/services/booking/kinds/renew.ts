import type { Call } from '../../../base/http/route'
import { readFacts } from './facts'
import { eligibilityOf } from './offer-view'
import { offersOf } from './offers/all'

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
  for (const offer of inOrder) {
    const known = await readFacts(call, offer.institutionId)
    if (!eligibilityOf(offer, known).eligible) continue
    const { offerId } = offer
    const left = known.earlier.filter((one) => !known.isRenewing(one.prescription_id))
    const renewable = new Set(left.map((one) => one.prescription_id))
    return (prescriptionId) => (renewable.has(prescriptionId) ? offerId : null)
  }
  return () => null
}
