import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { canEndTicket } from '@/contract/booking/can'
import { releaseHold } from '@/contract/booking/holds'
import type { Ticket } from '@/contract/booking/wait'
import { askTurn, endTicket, readTicket } from '@/contract/booking/waits'
import { back, open, replace } from '@/platform/navigate'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { serverNow } from '@/session/server-time'
import { useAct } from '@/session/use-act'
import { useEvery } from '@/session/use-every'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { Button } from '@/ui/button'
import { ErrorState } from '@/ui/error-state'
import { Heading } from '@/ui/heading'
import { Sheet } from '@/ui/sheet'
import { HeldSlot } from '../../components/held-slot'
import { QueuePlace } from '../../components/queue-place'
import { Refusal } from '../../components/refusal'
import { confirmPage, ticketPage } from '../../routes'
import { heldWords } from '../../words'

const LOOK_AGAIN_MS = 4000
const MOST_LOOKS = 450

const WAITS: readonly Ticket['state'][] = ['queued', 'drawn']
const OVER: Partial<Record<Ticket['state'], { ask: string; text: string }>> = {
  declined: { ask: '轮到的号没有要', text: '号给后面的人了。想约的话，可以看看还有没有' },
  ended: { ask: '不排了', text: '想约的话，可以看看还有没有号' },
  over: { ask: '这一次没有轮到', text: '号放完了。可以登记候补，有人退号就轮到您' },
}

async function ask(ticketId: string) {
  const params = { ticketId }
  const read = await call(readTicket, { params })
  const drawn = read.ok && WAITS.includes(read.value.state) && serverNow() >= Date.parse(read.value.drawsAt)
  return drawn ? call(askTurn, { params }) : read
}

/** What who leaves gives up. */
const LEAVES: Partial<Record<Ticket['state'], string>> = {
  queued: '抽签的时候就没有您了。',
  drawn: '排到的位子给后面的人。',
}

/** 排队等放号: a place by lot instead of a race of taps; looks again by itself. */
export default function Page() {
  const { ticketId = '' } = useRouter().params
  const [load, reload] = useLoad(() => ask(ticketId))
  useRefresh(reload)
  const ticket = load.kind === 'ready' ? load.value : load.stale
  useEvery(LOOK_AGAIN_MS, ticket !== undefined && WAITS.includes(ticket.state), reload, MOST_LOOKS)
  const [leaving, setLeaving] = useState<{ holdId: string | null }>()
  const ending = useAct(
    async (_key, holdId: string | null) => {
      const ended = holdId
        ? await call(releaseHold, { params: { holdId } })
        : await call(endTicket, { params: { ticketId } })
      return ended.ok ? { ok: true, value: undefined } : ended
    },
    () => {
      setLeaving(undefined)
      reload()
    },
  )
  const over = leaving && (
    <Sheet
      title={leaving.holdId ? '这个号不要了？' : '不排了？'}
      text={leaving.holdId ? '号给后面的人，这一次不会再轮到您。' : LEAVES[ticket?.state ?? 'queued']}
      main={{
        label: leaving.holdId ? '不要了' : '退出排队',
        busy: ending.act.kind === 'busy' ? '正在退出' : undefined,
        onTap: () => ending.run(leaving.holdId),
      }}
      keep={{ label: leaving.holdId ? '先留着' : '接着排', onTap: () => setLeaving(undefined) }}
      onClose={() => setLeaving(undefined)}
    >
      {ending.act.kind === 'failed' && <Refusal failure={ending.act.failure} tries={ending.act.tries} scope="book" />}
    </Sheet>
  )
  return (
    <Frame over={over}>
      <Loaded load={load} retry={reload}>
        {(shown) => {
          const { state, offer, appointmentId } = shown
          const ended = OVER[state]
          return (
            <View>
              {WAITS.includes(state) && <QueuePlace ticket={shown} />}
              {state === 'offered' && offer && (
                <View className="mt4">
                  <Heading text="轮到您了" focus />
                  <HeldSlot
                    startAt={offer.startsAt}
                    endAt={offer.endsAt}
                    {...heldWords(offer)}
                    expiresAt={offer.heldUntil}
                    onConfirm={() => open(confirmPage(offer.holdId, offer.session.sessionId))}
                  />
                  <View className="mt2">
                    <Button
                      kind="text"
                      label="这个号不要，留给后面的人"
                      onTap={() => setLeaving({ holdId: offer.holdId })}
                    />
                  </View>
                </View>
              )}
              {ended && (
                <ErrorState
                  tone="attention"
                  icon="info"
                  ask={ended.ask}
                  rows={[{ icon: 'booking', title: '接着可以', text: ended.text }]}
                />
              )}
              <View className="mt4">
                {appointmentId ? (
                  <Button label="看预约单" onTap={() => replace(ticketPage(appointmentId))} />
                ) : canEndTicket(shown).allowed && state !== 'offered' ? (
                  <Button kind="text" label="不排了" onTap={() => setLeaving({ holdId: null })} />
                ) : ended ? (
                  <Button label="回去看号" onTap={back} />
                ) : null}
              </View>
            </View>
          )
        }}
      </Loaded>
    </Frame>
  )
}
