import { useRouter } from '@tarojs/taro'
import { canApply } from '@/contract/booking/kinds/can'
import { readOffer } from '@/contract/booking/kinds/endpoints'
import type { Offer } from '@/contract/booking/kinds/offer'
import { open } from '@/platform/navigate'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { Foot } from '@/ui/foot'
import { OfferBody } from '../../kinds/offer-body'
import { applyPage, findPage } from '../../routes'

/** What the button says: a place is taken, or somebody is asked. */
const verb = ({ acceptance, kind }: Offer) =>
  acceptance === 'at-once' ? '选时间' : kind === 'repeat-visit' ? '选处方，接着配' : '写申请'

function OfferFoot({ offer }: { offer: Offer }) {
  if (canApply(offer).allowed)
    return <Foot actions={[{ label: verb(offer), onTap: () => open(applyPage(offer.offerId)) }]} />
  return <Foot actions={[{ kind: 'line', label: '去挂号，当面问医生', onTap: () => open(findPage()) }]} />
}

/** One offer in full. */
export default function Page() {
  const { offerId = '' } = useRouter().params
  const [load, reload] = useLoad(() => call(readOffer, { params: { offerId } }))
  useRefresh(reload)
  const offer = load.kind === 'ready' ? load.value : load.stale
  return (
    <Frame foot={offer && <OfferFoot offer={offer} />}>
      <Loaded load={load} retry={reload}>
        {(shown) => <OfferBody offer={shown} />}
      </Loaded>
    </Frame>
  )
}
