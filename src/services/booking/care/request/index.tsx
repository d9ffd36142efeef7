import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { shortTitle } from '@/contract/booking/kinds/kind'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { Sheet } from '@/ui/sheet'
import { Refusal } from '../../components/refusal'
import { RequestBody } from '../../kinds/request-body'
import { RequestFoot } from '../../kinds/request-foot'
import { useCareRequest } from '../../kinds/use-care-request'

/** One request: how it fares, agreeing to the hospital's answer, paying, cancelling. */
export default function Page() {
  const { requestId = '' } = useRouter().params
  const [cancelling, setCancelling] = useState(false)
  const on = useCareRequest(requestId, () => setCancelling(false))
  const { request } = on
  const { act } = on.cancelling
  const close = () => {
    on.cancelling.clear()
    setCancelling(false)
  }
  const over =
    cancelling && request ? (
      <Sheet
        title={`取消${shortTitle(request.title)}？`}
        text={`名额让给别人。${request.cancelWords}`}
        main={{
          label: '取消，不去了',
          busy: act.kind === 'busy' ? '正在取消' : undefined,
          onTap: () => on.cancelling.run(),
        }}
        keep={{ label: '留着', onTap: close }}
        onClose={close}
      >
        {act.kind === 'failed' && <Refusal failure={act.failure} tries={act.tries} scope="cancel" />}
      </Sheet>
    ) : undefined
  return (
    <Frame
      foot={
        request && <RequestFoot request={request} confirming={on.confirming} onCancel={() => setCancelling(true)} />
      }
      over={over}
    >
      {on.confirming.act.kind === 'failed' && (
        <Refusal failure={on.confirming.act.failure} tries={on.confirming.act.tries} scope="book" />
      )}
      <Loaded load={on.load} retry={on.reload}>
        {(shown) => (
          <View>
            <RequestBody request={shown} />
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
