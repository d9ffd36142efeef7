import { useRouter } from '@tarojs/taro'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { ApplyBody } from '../../kinds/apply-body'
import { useOffer } from '../../kinds/use-apply'

/** 申请 one offer. */
export default function Page() {
  const { offerId = '' } = useRouter().params
  const [load, reload] = useOffer(offerId)
  if (load.kind === 'ready') return <ApplyBody offer={load.value} />
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {() => null}
      </Loaded>
    </Frame>
  )
}
