import { View } from '@tarojs/components'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSubjectWord } from '@/session/subject'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { Card } from '@/ui/card'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { BackfillNote, fileBackfill } from '../../components/backfill-note'
import { EffectView } from '../../components/effect-view'
import { FilingRow } from '../../components/filing-row'
import { MoreWays } from '../../components/more-ways'
import { loadHome, type RemoteCareHome } from '../../queries'
import { filePage } from '../../routes'

/** What there is: the filings that hold or are under way. */
function Filed({ overview }: RemoteCareHome) {
  return (
    <View>
      <View className="mt4">
        <Heading text={`${overview.personName}的异地备案`} />
      </View>
      <BackfillNote backfill={overview.backfill} />
      <Card list>
        {overview.current.map((filing) => (
          <FilingRow key={filing.filingId} filing={filing} />
        ))}
      </Card>
    </View>
  )
}

/** Nothing yet: what a filing would change, before anything is asked. */
function Unfiled({ overview, effect }: RemoteCareHome) {
  return (
    <View>
      <View className="mt4">
        <Heading text={overview.backfill ? '这次住院，可以补办备案' : '办了备案，有什么不同？'} />
      </View>
      <BackfillNote backfill={overview.backfill} footed />
      <EffectView effect={effect} />
    </View>
  )
}

/** 异地备案: the effect first (look/png/remote-care.png); once filed, how it stands. */
export default function Page() {
  const [load, reload] = useLoad(loadHome)
  useRefresh(reload)
  const word = useSubjectWord()
  const shown = load.kind === 'ready' ? load.value : load.stale
  const isFiled = shown !== undefined && shown.overview.current.length > 0
  const verb = word === '您' ? '办备案' : `替${word}办备案`
  const foot = shown ? (
    <Foot
      actions={[
        isFiled
          ? { kind: 'line', label: '去别的地方，再办一份', onTap: () => open(filePage()) }
          : shown.overview.backfill
            ? fileBackfill(shown.overview.backfill)
            : { label: verb, onTap: () => open(filePage(shown.effect.place?.region)) },
      ]}
    />
  ) : undefined
  return (
    <Frame foot={foot}>
      <Loaded load={load} retry={reload} shape="amount">
        {(home) => (
          <View>
            {home.overview.current.length > 0 ? <Filed {...home} /> : <Unfiled {...home} />}
            {home.overview.freeText !== null && <Note kind="plain">{home.overview.freeText}</Note>}
            <MoreWays past={home.overview.past} />
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
