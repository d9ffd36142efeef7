import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { listOffers } from '@/contract/booking/kinds/endpoints'
import { careKinds, careKindTexts } from '@/contract/booking/kinds/kind'
import type { OfferSummary } from '@/contract/booking/kinds/offer'
import { open } from '@/platform/navigate'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { More } from '@/session/more'
import { usePages } from '@/session/use-pages'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { KIND_ICONS, notLine, priceLine } from '../../kinds/words'
import { offerPage } from '../../routes'

/** One offer; what she may not have stays visible, with its reason, and can be looked at all the same. */
function OfferRow({ offer }: { offer: OfferSummary }) {
  const toOffer = () => open(offerPage(offer.offerId))
  const icon = KIND_ICONS[offer.kind]
  const reason = notLine(offer)
  if (reason !== undefined)
    return <ListRow icon={icon} tone="plain" label={offer.title} second={`现在不能约：${reason}`} onTap={toOffer} />
  return (
    <ListRow
      icon={icon}
      label={offer.title}
      second={`${priceLine(offer.price)}，${offer.institutionName}`}
      onTap={toOffer}
    />
  )
}

/** What there is of one kind, judged for whom it is. */
export default function Page() {
  const { kind: asked } = useRouter().params
  const kind = careKinds.find((one) => one === asked)
  const { load, reload, more } = usePages((cursor) => call(listOffers, { query: { kind, cursor, limit: 20 } }))
  return (
    <Frame>
      <View className="mt4">
        <Heading text={kind ? careKindTexts[kind].label : '更多服务'} />
      </View>
      {kind && <View className="dim mt1">{careKindTexts[kind].second}</View>}
      <Loaded load={load} retry={reload} shape="list">
        {(offers) =>
          offers.length === 0 ? (
            <EmptyState
              drawing="claim"
              ask="这里还没有这一项"
              why="没有就是附近的医院还没有开。可以打 12393 问一问。"
            />
          ) : (
            <View className="mt3">
              <Card list>
                {offers.map((offer) => (
                  <OfferRow key={offer.offerId} offer={offer} />
                ))}
              </Card>
              <More more={more} />
            </View>
          )
        }
      </Loaded>
    </Frame>
  )
}
