import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { canSupplement } from '@/contract/remote-care/can'
import type { readFiling } from '@/contract/remote-care/endpoints'
import { materialTexts } from '@/contract/remote-care/proof'
import type { Output } from '@/contract/shared/endpoint'
import { open, restart } from '@/platform/navigate'
import { homeTab } from '@/platform/tabs'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { PageCard } from '@/session/papers/page-card'
import { Chip } from '@/ui/chip'
import { Disclosure } from '@/ui/disclosure'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { KeyValue } from '@/ui/key-value'
import { Note } from '@/ui/note'
import { unbroken } from '@/ui/unbroken'
import { dayAndTime } from '@/ui/when'
import { AskSheet } from '../../components/ask-sheet'
import { FailedNote } from '../../components/failed-note'
import { FilingActions } from '../../components/filing-actions'
import { FilingFacts } from '../../components/filing-facts'
import { filePage, onePage, supplementPage } from '../../routes'
import { type Asked, useFiling } from '../../use-filing'
import { stateWords } from '../../words'

type Shown = Output<typeof readFiling>

function headline({ filing }: Shown, fresh: boolean): string {
  const where = `去${filing.place.name}看病`
  if (!fresh) return `${where}的备案`
  return filing.state.kind === 'reviewing' ? `${where}，备案交上去了` : `${where}，备案办好了`
}

function FilingView({ shown, fresh, onAsk }: { shown: Shown; fresh: boolean; onAsk: (asked: Asked) => void }) {
  const { filing, today, pages, steps, effectText } = shown
  const { chip, tone, line } = stateWords(filing.state, filing)
  const counts = filing.state.kind === 'effective' || filing.state.kind === 'upcoming'
  return (
    <View>
      <View className="mt4">
        <Heading text={headline(shown, fresh)} focus={fresh} />
      </View>
      <View className="mt2">
        <Chip label={chip} tone={tone} />
      </View>
      <View className="dim mt1">{unbroken(line)}</View>
      {counts && <Note kind="fact">{`${effectText}出示医保码，出院当场结算。`}</Note>}
      <FilingFacts filing={filing} />
      <FilingActions filing={filing} today={today} onAsk={onAsk} />
      {pages.length > 0 && (
        <Disclosure label="交的材料" second={`${pages.length} 页`}>
          {pages.map((file, at) => (
            <PageCard
              key={file.fileId}
              file={file}
              title={`第 ${at + 1} 页，${materialTexts[file.kind]}`}
              onLook={() => open(onePage(file.fileId, filing.filingId))}
            />
          ))}
        </Disclosure>
      )}
      <Disclosure label="办到哪一步" second={`一共 ${steps.length} 步`}>
        {steps.map(({ at, text }) => (
          <KeyValue key={`${at} ${text}`} label={dayAndTime(at)} value={text} />
        ))}
      </Disclosure>
    </View>
  )
}

/** One filing: how it stands, what it does to a bill, and what can be done with it. */
export default function Page() {
  const { id = '', fresh } = useRouter().params
  const { load, reload, asked, setAsked, act } = useFiling(id)
  const shown = load.kind === 'ready' ? load.value : load.stale
  const isFresh = fresh === '1'
  const supplement = shown && canSupplement(shown.filing).allowed
  const foot = supplement ? (
    <Foot actions={[{ label: '补材料', onTap: () => open(supplementPage(id)) }]} />
  ) : shown?.filing.state.kind === 'lapsed' ? (
    <Foot actions={[{ label: '重新办', onTap: () => open(filePage(shown.filing.place.region)) }]} />
  ) : isFresh && shown ? (
    <Foot actions={[{ label: '回首页', onTap: () => restart(homeTab) }]} />
  ) : undefined
  const sheet =
    asked && shown && act.act.kind !== 'failed' ? (
      <AskSheet
        asked={asked}
        filing={shown.filing}
        busy={act.act.kind === 'busy'}
        onYes={() => act.run(asked)}
        onClose={() => setAsked(undefined)}
      />
    ) : undefined
  const ask = (what: Asked) => {
    act.clear()
    setAsked(what)
  }
  return (
    <Frame foot={foot} over={sheet}>
      <FailedNote act={act.act} />
      <Loaded load={load} retry={reload}>
        {(one) => <FilingView shown={one} fresh={isFresh} onAsk={ask} />}
      </Loaded>
    </Frame>
  )
}
