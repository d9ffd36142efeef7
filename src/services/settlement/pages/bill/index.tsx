import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { BillShare } from '@/contract/family/bill-shares'
import { checkCeiling } from '@/contract/family/ceilings'
import type { FamilyGrant } from '@/contract/family/grant'
import { open, replace } from '@/platform/navigate'
import { isRefusal } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useCare } from '@/session/use-care'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { useSpeech } from '@/session/use-speech'
import { Foot } from '@/ui/foot'
import { askPage, helpPage } from '../../../family/routes'
import { AskSheet } from '../../components/ask-sheet'
import { BillOutcome } from '../../components/bill-outcome'
import { CeilingNote } from '../../components/ceiling-note'
import { PreviewView } from '../../components/preview-view'
import { ShareAsks } from '../../components/share-asks'
import { holdPreview } from '../../held-preview'
import { previewBill } from '../../queries'
import { confirmPage } from '../../routes'
import { spokenPreview } from '../../spoken'
import { useCeiling } from '../../use-ceiling'
import { useShareAsks } from '../../use-share-asks'

/** More than she allowed: she is asked for more, or somebody helps. Never a payment that would be refused. */
const wayOver = ({ relationWord, other }: FamilyGrant, raisable: boolean) =>
  raisable
    ? { label: `请${relationWord}调高上限`, onTap: () => open(askPage(other.personId, 'pay')) }
    : { label: '找人帮忙', onTap: () => open(helpPage) }

/** 谁付多少: the amount to pay now is the largest thing on the screen; every other figure explains it. */
export default function Page() {
  const { billId = '' } = useRouter().params
  const [choice, setChoice] = useState({ useAccount: true, useMutualAid: true })
  const [load, reload] = useLoad(
    () => previewBill({ billId, ...choice }),
    `${choice.useAccount} ${choice.useMutualAid}`,
  )
  useRefresh(reload)
  const {
    shares,
    asking,
    reload: look,
  } = useShareAsks(billId, () => {
    setAsked(undefined)
    reload()
  })
  const [asked, setAsked] = useState<BillShare>()
  const care = useCare()
  const preview = load.kind === 'ready' ? load.value : load.stale
  const speech = useSpeech(preview ? spokenPreview(preview) : '')

  const grant = useCeiling()
  const check = grant && preview ? checkCeiling(grant, preview.breakdown.cashFen) : undefined

  // A bill that was paid meanwhile has no old figures worth keeping on the screen.
  if (load.kind === 'failed' && (load.stale === undefined || isRefusal(load.failure))) {
    return (
      <Frame>
        <BillOutcome failure={load.failure} tries={load.tries} retry={reload} go={replace} />
      </Frame>
    )
  }
  const toPay = {
    label: care ? '对，去付款' : '核对并付款',
    busy: load.kind === 'loading' ? '正在算' : undefined,
    onTap: () => {
      if (!preview) return
      holdPreview(preview)
      return open(confirmPage(preview.previewId, billId))
    },
  }
  // Figures that do not belong to what was ticked are never paid.
  const over = grant && check && !check.within ? wayOver(grant, check.raisable) : undefined
  const main = load.kind === 'failed' ? { label: '再算一次', onTap: reload } : (over ?? toPay)
  const foot = preview ? (
    <Foot actions={[{ kind: 'line', icon: 'speak', label: care ? '念给我听' : '念一念', onTap: speech.say }, main]} />
  ) : undefined
  const sheet = asked && preview && asking.act.kind !== 'failed' && (
    <AskSheet
      share={asked}
      preview={preview}
      busy={asking.act.kind === 'busy'}
      onAsk={() => asking.run(asked)}
      onClose={() => setAsked(undefined)}
    />
  )
  const askFor = (share: BillShare) => {
    asking.clear()
    setAsked(share)
  }
  const lookAgain = () => {
    look()
    reload()
  }
  return (
    <Frame foot={foot} over={sheet}>
      <Loaded load={load} retry={reload} shape="amount">
        {(shown) => (
          <PreviewView
            preview={shown}
            words={speech.words}
            ceiling={grant && check && <CeilingNote grant={grant} cashFen={shown.breakdown.cashFen} check={check} />}
            asks={<ShareAsks shares={shares} act={asking.act} onAsk={askFor} onLook={lookAgain} />}
            choice={choice}
            onChoose={setChoice}
          />
        )}
      </Loaded>
    </Frame>
  )
}
