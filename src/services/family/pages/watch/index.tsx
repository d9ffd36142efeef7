import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { canPoint } from '@/contract/family/can'
import { endHelp, type Help, type HelpHint, helpControls, helpHints, pointHelp, readHelp } from '@/contract/family/help'
import { back } from '@/platform/navigate'
import { useVisibility } from '@/platform/visibility'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { useEvery } from '@/session/use-every'
import { useLoad } from '@/session/use-load'
import { Card } from '@/ui/card'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { KeyValue } from '@/ui/key-value'
import { ListRow } from '@/ui/list-row'
import { Note } from '@/ui/note'
import { Section } from '@/ui/section'
import { Steps } from '@/ui/steps'
import { ActNote } from '../../components/act-note'

const LOOK_MS = 3000
/** Ten minutes of looking, with some to spare. */
const MOST_LOOKS = 240

const ALWAYS: readonly HelpHint[] = ['scroll', 'read', 'back', 'wait', 'right', 'stop']

/** What stands on her screen can be pointed at; the rest can be said on every one. */
const hintsFor = (outline: NonNullable<Help['outline']>): readonly HelpHint[] => [
  ...helpControls.filter((control) => outline.step.controls.includes(control)),
  ...ALWAYS,
]

function Outline({ outline }: { outline: NonNullable<Help['outline']> }) {
  const { at, of } = outline.step
  return (
    <Card>
      {at !== null && of !== null && of <= 5 && at <= of && <Steps now={at} total={of} />}
      <KeyValue label="在办" value={outline.service} strong />
      <KeyValue label="这一步" value={outline.question} strong />
      <KeyValue label="现在" value={outline.waitsText} />
    </Card>
  )
}

interface WatchedProps {
  help: Help
  pointing: HelpHint | undefined
  onPoint: (hint: HelpHint, stepId: string) => unknown
}

function Watched({ help, pointing, onPoint }: WatchedProps) {
  const { outline, otherWord: who } = help
  return (
    <View>
      <View className="mt4">
        <Heading text={`${who}在办这一步`} />
      </View>
      {!help.otherHere && (
        <Note kind="attention">{`${who}那边没有动静：可能没有网，或离开了程序。打个电话问一问。`}</Note>
      )}
      {outline ? <Outline outline={outline} /> : <Note kind="plain">{`还没看到${who}在哪一步，等几秒。`}</Note>}
      {help.point && <Note kind="family" icon="check">{`已经指给${who}：${helpHints[help.point.hint]}`}</Note>}
      {outline && (
        <View>
          <Section label={`指给${who}看`} />
          <Card list>
            {hintsFor(outline).map((hint) => (
              <ListRow
                key={hint}
                label={helpHints[hint]}
                trailingName={pointing === hint ? '正在指' : undefined}
                onTap={() => onPoint(hint, outline.stepId)}
              />
            ))}
          </Card>
        </View>
      )}
      <Note kind="plain" icon="shield">
        您看不到金额、号码和填的字，也不能替点。帮过这一次，会记在替办记录里。
      </Note>
    </View>
  )
}

/** The grandchild's side of 帮忙看着: where she is, and what to point at. Never to act. */
export default function Page() {
  const { id = '' } = useRouter().params
  const [load, reload] = useLoad(() => call(readHelp, { params: { id } }))
  const [front, setFront] = useState(true)
  useVisibility(
    () => setFront(true),
    () => setFront(false),
  )
  const help = load.kind === 'ready' ? load.value : load.stale
  const open = help !== undefined && canPoint(help).allowed
  useEvery(LOOK_MS, front && open, reload, MOST_LOOKS)
  const pointing = useAct(
    (_key, hint: HelpHint, stepId: string) => call(pointHelp, { params: { id }, body: { hint, stepId } }),
    reload,
  )
  const [hint, setHint] = useState<HelpHint>()
  const leaving = useAct(() => call(endHelp, { params: { id } }), back)
  const foot = open ? (
    <Foot
      actions={[
        {
          kind: 'line',
          label: '不看了',
          busy: leaving.act.kind === 'busy' ? '正在停' : undefined,
          onTap: () => leaving.run(),
        },
      ]}
    />
  ) : (
    <Foot actions={[{ label: '回上一页', onTap: back }]} />
  )
  return (
    <Frame foot={help ? foot : undefined}>
      <ActNote act={pointing.act} />
      <ActNote act={leaving.act} />
      <Loaded load={load} retry={reload} shape="list">
        {(shown) =>
          canPoint(shown).allowed ? (
            <Watched
              help={shown}
              pointing={pointing.act.kind === 'busy' ? hint : undefined}
              onPoint={(one, stepId) => {
                setHint(one)
                return pointing.run(one, stepId)
              }}
            />
          ) : (
            <View className="mt4">
              <Heading text="帮忙看着停了" focus />
              <View className="dim mt1">{`要再看，请${shown.otherWord}再请一次。`}</View>
            </View>
          )
        }
      </Loaded>
    </Frame>
  )
}
