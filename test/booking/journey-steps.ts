import { callNext } from '../../src/contract/sandbox/clinic'
import { moveClock } from '../../src/contract/sandbox/world'
import { clockRange, spokenRange } from '../../src/ui/clock'
import { dayWithWeekday } from '../../src/ui/when'
import type { Phone } from '../shared/journey/phone'
import type { SandboxAt } from '../shared/journey/sandbox'

/** 方敏 主任医师 of the pictures. */
export const DOCTOR = 'H99010000001-cardiology-1'

interface Window {
  startsAt: string
  endsAt: string
}

/** A morning of hers with two windows, and how the program names them. */
export interface Choices {
  sessionId: string
  day: string
  first: Window
  later: Window
}

/** The first day with numbers: its first window and a later one. */
export async function choicesAt(origin: string): Promise<Choices> {
  const read = async (path: string) => (await fetch(origin + path)).json()
  const { sessions } = await read(`/api/booking/calendar?doctorId=${DOCTOR}`)
  const { sessionId, day } = sessions[0]
  const { windows } = await read(`/api/booking/sessions/${sessionId}`)
  return { sessionId, day, first: windows[0], later: windows[3] }
}

/** As the list names the window: the button in standard size, the row in elder size. */
export const named = ({ startsAt, endsAt }: Window, care: boolean): string =>
  care ? spokenRange(startsAt, endsAt) : `选这个，${clockRange(startsAt, endsAt)}`

/** A phone that counts what a finger does: every tap, and the tap into a field. */
export function fingers(phone: Phone) {
  let count = 0
  return {
    tap: (name: string) => {
      count += 1
      return phone.tap(name)
    },
    type: (name: string, text: string) => {
      count += 1
      return phone.type(name, text)
    },
    count: () => count,
  }
}

/** From home to the ticket with a doctor whose name one knows; the answer is how often a finger was needed. */
export async function bookKnownDoctor(phone: Phone, { day, first }: Choices, care: boolean): Promise<number> {
  const { tap, type, count } = fingers(phone)
  await tap(care ? '预约看病' : '预约挂号')
  await type('找医院、科室或医生', '方敏')
  await tap('方敏，主任医师')
  await phone.see('方敏 主任医师')
  if (care) await tap(dayWithWeekday(day))
  await tap(named(first, care))
  if (!care) await tap('去确认')
  await phone.see('请再看一遍，对吗？')
  await tap('确认预约')
  await phone.see('约好了')
  return count()
}

/** 改约 from the ticket: the old number is kept until the new one is safe. */
export async function moveLater(phone: Phone, { day, later }: Choices, care: boolean): Promise<void> {
  await phone.tap('改或取消')
  await phone.see('不收钱')
  await phone.tap('改时间')
  await phone.see('原来的号先给您留着')
  if (care) await phone.tap(dayWithWeekday(day))
  await phone.tap(named(later, care))
  if (!care) await phone.tap('去确认')
  await phone.see('换成这个时间，对吗？')
  await phone.tap('换成这个时间')
  await phone.see('原来是')
}

/** Half an hour before her window. */
export async function goToTheDay(sandbox: SandboxAt, { later }: Choices): Promise<void> {
  const now = new Date(Date.parse(later.startsAt) - 1_800_000).toISOString()
  ;(await sandbox.ask(moveClock, { body: { now } })).read()
}

/** From home to "called": the ticket, check-in, the line, the doctor calls. */
export async function checkInAndBeCalled(
  phone: Phone,
  sandbox: SandboxAt,
  { sessionId }: Choices,
  care: boolean,
): Promise<void> {
  await phone.tap(care ? '预约看病，今天' : '今天去看心血管内科')
  await phone.see('约好了')
  await phone.tap('去签到')
  await phone.tap('我到了，签到')
  await phone.see('A001 号')
  ;(await sandbox.ask(callNext, { path: `/sandbox/clinic/queues/${sessionId}/next` })).read()
  await phone.toBackground()
  await phone.toFront()
  await phone.see('叫到您了')
}

/** From her own home to grandmother's, with her face where an hour has gone by. */
export async function actForGrandmother(phone: Phone): Promise<void> {
  await phone.tap('周晓，您好')
  await phone.tap('奶奶 李桂兰')
  await phone.see('先确认是您本人')
  await phone.tap('同意并刷脸')
  await phone.tap('像本人')
  await phone.see('预约看病')
}
