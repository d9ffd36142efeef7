import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { endHelp, HELP_MINUTES, type Help, listHelp, startHelp } from '@/contract/family/help'
import type { Output } from '@/contract/shared/endpoint'
import { back, open } from '@/platform/navigate'
import { call } from '@/session/call'
import type { Result } from '@/session/failure'
import { Frame } from '@/session/frame'
import { forgetHelp, noteHelp, useHelp } from '@/session/help/state'
import { Loaded } from '@/session/loaded'
import { useSession } from '@/session/state'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { useSeconds } from '@/session/use-seconds'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { useHidden } from '@/ui/mode'
import { Note } from '@/ui/note'
import { ActNote } from '../../components/act-note'
import { AskedToLook } from '../../components/asked-to-look'
import { familyPage } from '../../routes'

type Helpers = Output<typeof listHelp>['helpers']

const SEEN = '家人只看得到您在办哪件事、到了哪一步。金额、号码、填的字，都看不到；只能指，不能替您点。'

function Running({ help, onStop, busy }: { help: Help; onStop: () => unknown; busy: boolean }) {
  const seconds = useSeconds(help.endsAt)
  const here = useHelp((state) => state.watched)
  const left = `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`
  return (
    <View>
      <View className="mt4">
        <Heading text={here ? `${help.otherName}在帮您看` : `已经请${help.otherName}来看`} focus />
      </View>
      <View className="dim mt1">{`还有 ${left}，到时候自己停`}</View>
      <Note kind="family" icon="eye">
        {SEEN}
      </Note>
      {!here && <Note kind="plain" icon="phone">{`${help.otherName}还没打开。可以先打个电话说一声。`}</Note>}
      <View className="mt4">
        <Button kind="line" label={`不用${help.otherName}看了`} busy={busy ? '正在停' : undefined} onTap={onStop} />
      </View>
    </View>
  )
}

function Choose({ helpers, onAsk }: { helpers: Helpers; onAsk: (personId: string) => unknown }) {
  const hidden = useHidden()
  if (helpers.length === 0) {
    return (
      <EmptyState
        drawing="family"
        ask="还没有能帮忙看的家人"
        why="请家人在亲情账户里申请替您办，您同意以后，就能请对方看着您办。"
      />
    )
  }
  return (
    <View>
      <View className="mt4">
        <Heading text="请谁帮您看着？" />
      </View>
      <Card list>
        {helpers.map(({ personId, name, relationWord }) => (
          <ListRow
            key={personId}
            icon="family"
            tone="family"
            label={hidden ? relationWord : `${relationWord} ${name}`}
            second={`点一下就请，${HELP_MINUTES} 分钟后自己停`}
            onTap={() => onAsk(personId)}
          />
        ))}
      </Card>
      <Note kind="family" icon="eye">
        {SEEN}
      </Note>
    </View>
  )
}

/** What the server says runs is what the phone shows, also after the program was closed or on a new phone. */
async function loadTogether(): Promise<Result<Output<typeof listHelp>>> {
  const answer = await call(listHelp)
  const me = useSession.getState().person?.personId
  if (answer.ok && answer.value.mine && me) noteHelp(answer.value.mine, me)
  else if (answer.ok) forgetHelp()
  return answer
}

/** 请家人帮忙看着: she chooses who, sees who looks, and stops it with one tap. */
export default function Page() {
  const [load, reload] = useLoad(loadTogether)
  useRefresh(reload)
  const me = useSession((session) => session.person?.personId)
  const runs = useHelp((state) => state.helped !== null)
  const asking = useAct(
    (_key, helperId: string) => call(startHelp, { body: { helperId } }),
    (help) => {
      if (me) noteHelp(help, me)
      reload()
    },
  )
  const stopping = useAct((_key, id: string) => call(endHelp, { params: { id } }), forgetHelp)
  const value = load.kind === 'ready' ? load.value : load.stale
  // It ended: by her, by the helper, or by itself.
  const over = value?.mine != null && !runs
  useEffect(() => {
    if (over) reload()
  }, [over, reload])
  const goOn = { label: '回去接着办', onTap: back } as const
  const toFamily = { label: '去亲情账户', onTap: () => open(familyPage) } as const
  const action = value?.mine ? goOn : value?.helpers.length === 0 ? toFamily : undefined
  return (
    <Frame foot={action ? <Foot actions={[action]} /> : undefined}>
      <ActNote act={asking.act} />
      <ActNote act={stopping.act} />
      <Loaded load={load} retry={reload} shape="list">
        {({ mine, asked, helpers }) => (
          <View>
            <AskedToLook asked={asked} />
            {mine ? (
              <Running help={mine} busy={stopping.act.kind === 'busy'} onStop={() => stopping.run(mine.helpId)} />
            ) : (
              <Choose helpers={helpers} onAsk={(personId) => asking.run(personId)} />
            )}
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
