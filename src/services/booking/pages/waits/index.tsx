import { View } from '@tarojs/components'
import { useState } from 'react'
import { releaseHold } from '@/contract/booking/holds'
import type { Wait } from '@/contract/booking/wait'
import { endWait, listWaits } from '@/contract/booking/waits'
import { open } from '@/platform/navigate'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { useEvery } from '@/session/use-every'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { EmptyState } from '@/ui/empty-state'
import { Foot } from '@/ui/foot'
import { Note } from '@/ui/note'
import { Sheet } from '@/ui/sheet'
import { Refusal } from '../../components/refusal'
import { WaitCard } from '../../components/wait-card'
import { findPage } from '../../routes'

const find = { label: '去挂号', onTap: () => open(findPage()) }
const LOOK_AGAIN_MS = 15_000

/** 我的候补: what waits, and what was offered. */
export default function Page() {
  const [load, reload] = useLoad(() => call(listWaits))
  useRefresh(reload)
  const items = load.kind === 'ready' ? load.value.items : (load.stale?.items ?? [])
  useEvery(
    LOOK_AGAIN_MS,
    items.some(({ state }) => state === 'waiting'),
    reload,
  )
  const [asked, setAsked] = useState<Wait>()
  const ending = useAct(
    async (_key, { waitId, offer }: Wait) => {
      const ended = offer
        ? await call(releaseHold, { params: { holdId: offer.holdId } })
        : await call(endWait, { params: { waitId } })
      return ended.ok ? { ok: true, value: undefined } : ended
    },
    () => {
      setAsked(undefined)
      reload()
    },
  )
  const over = asked ? (
    <Sheet
      title={asked.offer ? '这个号不要了？' : '不等了？'}
      text={asked.offer ? '号给后面的人，不再帮您等。再登记的话，要从后面排。' : '再登记的话，要从后面排。'}
      main={{
        label: asked.offer ? '不要了' : '不等了',
        busy: ending.act.kind === 'busy' ? '正在去掉' : undefined,
        onTap: () => ending.run(asked),
      }}
      keep={{ label: asked.offer ? '先留着' : '接着等', onTap: () => setAsked(undefined) }}
      onClose={() => setAsked(undefined)}
    >
      {ending.act.kind === 'failed' && <Refusal failure={ending.act.failure} scope="book" />}
    </Sheet>
  ) : undefined
  return (
    <Frame over={over} foot={load.kind === 'ready' && items.length === 0 && <Foot actions={[find]} />}>
      <Loaded load={load} retry={reload} shape="list">
        {(shown) =>
          shown.items.length === 0 ? (
            <EmptyState drawing="claim" ask="没有在等的号" why="约满了可以登记，有人退号就轮到您。" />
          ) : (
            <View>
              {shown.items.map((wait) => (
                <WaitCard key={wait.waitId} wait={wait} onEnd={() => setAsked(wait)} />
              ))}
              <Note kind="plain">先登记的先轮到。等到了会发通知，不用一直看。</Note>
            </View>
          )
        }
      </Loaded>
    </Frame>
  )
}
