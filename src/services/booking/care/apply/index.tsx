import { useRouter } from '@tarojs/taro'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { ApplyBody } from '../../kinds/apply-body'
import { useOffer } from '../../kinds/use-apply'

/** 申请 one offer; 续方 with the prescription one came from. */
export default function Page() {
  const { offerId = '', prescriptionId } = useRouter().params
  const [load, reload] = useOffer(offerId)
  if (load.kind === 'ready') return <ApplyBody offer={load.value} prescriptionId={prescriptionId} />
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {() => null}
      </Loaded>
    </Frame>
  )
}
