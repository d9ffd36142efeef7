import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { open, replace } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useCare } from '@/session/use-care'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { Foot } from '@/ui/foot'
import { BillOutcome } from '../../components/bill-outcome'
import { PreviewView } from '../../components/preview-view'
import { useSpeech } from '../../components/use-speech'
import { holdPreview } from '../../held-preview'
import { previewBill } from '../../queries'
import { confirmPage } from '../../routes'
import { spokenPreview } from '../../spoken'

/** 谁付多少: the amount to pay now is the largest thing on the screen; every other figure explains it. */
export default function Page() {
  const { billId = '' } = useRouter().params
  const [choice, setChoice] = useState({ useAccount: true, useMutualAid: true })
  const [load, reload] = useLoad(
    () => previewBill({ billId, ...choice }),
    `${choice.useAccount} ${choice.useMutualAid}`,
  )
  useRefresh(reload)
  const care = useCare()
  const preview = load.kind === 'ready' ? load.value : load.stale
  const speech = useSpeech(preview ? spokenPreview(preview) : '')
  const fresh = load.kind === 'ready'
  const foot = preview ? (
    <Foot
      actions={[
        { kind: 'line', icon: 'speak', label: care ? '念给我听' : '念一念', onTap: speech.say },
        {
          label: care ? '对，去付款' : '核对并付款',
          busy: fresh ? undefined : '正在算',
          onTap: () => {
            holdPreview(preview)
            return open(confirmPage(preview.previewId, billId))
          },
        },
      ]}
    />
  ) : undefined
  return (
    <Frame foot={foot}>
      {load.kind === 'failed' && load.stale === undefined ? (
        <BillOutcome failure={load.failure} tries={load.tries} retry={reload} go={replace} />
      ) : (
        <Loaded load={load} retry={reload} shape="amount">
          {(shown) => <PreviewView preview={shown} words={speech.words} onChoose={setChoice} />}
        </Loaded>
      )}
    </Frame>
  )
}
