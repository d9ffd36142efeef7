import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { back } from '@/platform/navigate'
import { canPrint, printPage } from '@/platform/print'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Foot } from '@/ui/foot'
import { Note } from '@/ui/note'
import { ActNote } from '../../components/act-note'
import { DecisionView } from '../../components/decision-view'
import { loadClaim, loadLetter } from '../../queries'

/** 报销决定书: on the screen, and as an A4 page where there is a printer. */
export default function Page() {
  const { claimId = '' } = useRouter().params
  const [load, reload] = useLoad(() => loadClaim(claimId), claimId)
  const printing = useAct(
    () => loadLetter(claimId),
    (letter) => printPage(letter.html),
  )
  const goBack = { kind: 'line', label: '回去', onTap: back } as const
  const print = {
    label: '打印决定书',
    icon: 'print',
    busy: printing.act.kind === 'busy' ? '正在取' : undefined,
    onTap: () => printing.run(),
  } as const
  return (
    <Frame foot={<Foot actions={canPrint ? [goBack, print] : [goBack]} />}>
      <ActNote act={printing.act} />
      <Loaded load={load} retry={reload}>
        {(claim) => <DecisionView claim={claim} />}
      </Loaded>
      {!canPrint && (
        <View className="mt3">
          <Note kind="plain">要纸的，在浏览器里打开就能打印，或到窗口说受理号。</Note>
        </View>
      )}
    </Frame>
  )
}
