import type { CareKind } from '../../../../../src/contract/booking/kinds/kind'
import type { OfferData } from '../shape'
import { checkOffers } from './checks'
import { homeOffers } from './home'
import { repeatOffers } from './repeat'
import { vaccineOffers } from './vaccines'

/** Every offer of the sandbox's institutions. */
export const offers: readonly OfferData[] = [...repeatOffers, ...homeOffers, ...checkOffers, ...vaccineOffers]

const byId = new Map(offers.map((one) => [one.offerId, one]))
export const offerById = (offerId: string): OfferData | undefined => byId.get(offerId)

export const offersOf = (kind: CareKind | undefined): readonly OfferData[] =>
  kind === undefined ? offers : offers.filter((one) => one.kind === kind)
