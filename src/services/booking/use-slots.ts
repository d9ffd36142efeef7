import { useRef, useState } from 'react'
import { readCalendar, readSession } from '@/contract/booking/schedule'
import type { Calendar, SessionDetail } from '@/contract/booking/session'
import { call } from '@/session/call'
import type { Result } from '@/session/failure'
import { useEvery } from '@/session/use-every'
import { type Load, useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'

/** What the list shows: 28 days, and the windows of one of them. */
export interface Slots {
  calendar: Calendar
  details: SessionDetail[]
}

const LOOK_AGAIN_MS = 20_000
/** Morning and afternoon; with the calendar three requests when the page opens. */
const MOST_DETAILS = 2

const askCalendar = (doctorId: string, day: string | undefined) => call(readCalendar, { query: { doctorId, day } })

/** Where no day has a number the server answers today, on which there may be no clinic: then the first that has one. */
async function askClinicDay(doctorId: string, day: string | undefined) {
  const calendar = await askCalendar(doctorId, day)
  if (!calendar.ok || calendar.value.sessions.length > 0) return calendar
  const clinic = calendar.value.days.find(({ state }) => state !== 'none')
  return clinic ? askCalendar(doctorId, clinic.day) : calendar
}

async function load(doctorId: string, day: string | undefined): Promise<Result<Slots>> {
  const calendar = await askClinicDay(doctorId, day)
  if (!calendar.ok) return calendar
  const asked = calendar.value.sessions.filter(({ state }) => state === 'open' || state === 'not-released')
  const answers = await Promise.all(
    asked.slice(0, MOST_DETAILS).map(({ sessionId }) => call(readSession, { params: { sessionId } })),
  )
  const details: SessionDetail[] = []
  for (const answer of answers) {
    if (!answer.ok) return answer
    details.push(answer.value)
  }
  return { ok: true, value: { calendar: calendar.value, details } }
}

interface SlotList {
  /** What was tapped last; the list follows. */
  day: string | undefined
  load: Load<Slots>
  /** 看最新, and after something she did herself. */
  reload: () => void
  /** The numbers are not what the list shows any more; it stays as it is until she asks. */
  changed: boolean
  choose: (day: string) => void
  /** She took a number and goes on from here: when she comes back the list is read anew, without a word of change. */
  leave: () => void
}

/** The numbers of a doctor. The list never moves by itself: it is only told that it is old. */
export function useSlots(doctorId: string, first: string | undefined): SlotList {
  const [day, setDay] = useState(first)
  const [changed, setChanged] = useState(false)
  const [shown, loadAgain] = useLoad(() => load(doctorId, day), day ?? '')
  const reload = () => {
    setChanged(false)
    loadAgain()
  }
  const calendar = shown.kind === 'ready' ? shown.value.calendar : undefined
  const look = async () => {
    if (!calendar || changed) return
    const answer = await askCalendar(doctorId, calendar.day)
    if (answer.ok && answer.value.version !== calendar.version) setChanged(true)
  }
  const left = useRef(false)
  useRefresh(() => {
    if (!left.current) return look()
    left.current = false
    return reload()
  })
  useEvery(LOOK_AGAIN_MS, calendar !== undefined && !changed, look)
  return {
    day,
    load: shown,
    reload,
    changed,
    leave: () => {
      left.current = true
    },
    choose: (next) => {
      setChanged(false)
      setDay(next)
    },
  }
}
