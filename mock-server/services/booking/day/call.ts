import { row, rows } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { clinicPolicy } from '../../../regions/clinic'
import { notify } from '../../../registers/messages'
import { readPerson } from '../../../registers/people'
import { type DayAppointment, readDayAppointment } from './appointment'
import { lineOfAppointment, type Work } from './check-in'
import { lineOf, walkInPlace } from './rules/queue'
import { addTicket, lockQueue, nextNumber, readTickets, type TicketRow, toDayTicket } from './tickets'

const MINUTE = 60_000
const CALL = "update clinic_tickets set state = 'called', called_at = $2 where ticket_id = $1"
const ENTER = "update clinic_tickets set state = 'in-room', entered_at = $2 where ticket_id = $1"
const MISS = "update clinic_tickets set state = 'missed', missed_times = missed_times + 1 where ticket_id = $1"
const FINISH = "update clinic_tickets set state = 'done', done_at = $2 where ticket_id = $1"
const BACK = `update clinic_tickets set state = 'waiting', turn_at = $2, seq = 0, tie = 0, missed_times = 0, warned_at = null
  where ticket_id = $1`
const WARNED = 'update clinic_tickets set warned_at = $2 where ticket_id = $1 and warned_at is null returning ticket_id'
const ONE = 'select * from clinic_tickets where ticket_id = $1'

type Told = { name: string; appointment: DayAppointment }

/** Whom a ticket is about, where it is somebody's who can be told. */
async function toldOf({ db }: Work, ticket: TicketRow): Promise<Told | undefined> {
  const appointment = ticket.appointment_id === null ? undefined : await readDayAppointment(db, ticket.appointment_id)
  const person = appointment && (await readPerson(db, appointment.person_id))
  return person && appointment && { name: person.name, appointment }
}

const roomOf = ({ place }: DayAppointment) => (place === '' ? '诊室' : place)

async function tellCalled(work: Work, ticket: TicketRow): Promise<void> {
  const told = await toldOf(work, ticket)
  if (!told) return
  const { name, appointment } = told
  const minutes = clinicPolicy(appointment.institution_id).callWaitMinutes
  const text = `${name}您好，${appointment.department}叫到您了，${ticket.ticket_no} 号，请到${roomOf(appointment)}。${minutes} 分钟没到会先叫下一位，您的号还在。`
  await notify(work, appointment.person_id, text)
}

async function tellMissed(work: Work, ticket: TicketRow): Promise<void> {
  const told = await toldOf(work, ticket)
  if (!told) return
  const { name, appointment } = told
  const { rejoinBehind, rejoinTimes } = clinicPolicy(appointment.institution_id)
  const back =
    ticket.missed_times + 1 > rejoinTimes
      ? '请到分诊台说一声，护士会安排。'
      : `回来了在机器上扫医保码，或在程序里点一下，排在后面 ${rejoinBehind} 位之后。`
  const text = `${name}您好，刚才叫 ${ticket.ticket_no} 号没有等到您。号没有作废，${back}`
  await notify(work, appointment.person_id, text)
}

/** Who is nearly there is told once, so that nobody has to stand and watch. */
async function warnNear(work: Work, queueId: string, warnAhead: number): Promise<void> {
  const { db, now } = work
  const tickets = await readTickets(db, queueId)
  const byId = new Map(tickets.map((one) => [one.ticket_id, one]))
  for (const [ahead, near] of lineOf(tickets.map(toDayTicket))
    .slice(0, warnAhead + 1)
    .entries()) {
    const ticket = byId.get(near.ticketId)
    if (!ticket?.person_id || !(await row(db, WARNED, [near.ticketId, now]))) continue
    const told = await toldOf(work, ticket)
    const many = ahead === 0 ? '下一位就是您' : `前面还有 ${ahead} 位`
    if (told)
      await notify(
        work,
        ticket.person_id,
        `${told.name}您好，${told.appointment.department}快到您了，${many}，请到${roomOf(told.appointment)}等。`,
      )
  }
}

async function miss(work: Work, ticket: TicketRow): Promise<void> {
  await rows(work.db, MISS, [ticket.ticket_id])
  await tellMissed(work, ticket)
}

/**
 * 叫下一位. Who is in the room is done, who let the time pass has missed it; while somebody was called a moment ago
 * nobody else is.
 */
export async function callNextOf(work: Work, queueId: string): Promise<void> {
  const { db, now } = work
  const queue = (await lockQueue(db, queueId)) ?? refuse('not-found')
  const policy = clinicPolicy(queue.institution_id)
  const tickets = await readTickets(db, queueId)
  for (const called of tickets.filter(({ state }) => state === 'called')) {
    if (now < (called.called_at ?? 0) + policy.callWaitMinutes * MINUTE) {
      const detail = `${called.ticket_no} 号刚叫过，再等一等，或记过号。`
      refuse('state-conflict', { detail })
    }
    await miss(work, called)
  }
  const next = lineOf(tickets.map(toDayTicket))[0] ?? refuse('state-conflict', { detail: '没有人在等。' })
  for (const seen of tickets.filter(({ state }) => state === 'in-room')) await rows(db, FINISH, [seen.ticket_id, now])
  await rows(db, CALL, [next.ticketId, now])
  const ticket = tickets.find(({ ticket_id }) => ticket_id === next.ticketId)
  if (ticket) await tellCalled(work, ticket)
  await warnNear(work, queueId, policy.warnAhead)
}

export type TicketAct = 'enter' | 'miss' | 'finish' | 'put-back'
const FROM: Record<TicketAct, readonly TicketRow['state'][]> = {
  enter: ['called'],
  miss: ['called'],
  finish: ['in-room'],
  'put-back': ['missed'],
}

/** What the desk and the doctor do with one ticket; answers its line. */
export async function moveTicketBy(work: Work, ticketId: string, act: TicketAct): Promise<string> {
  const { db, now } = work
  const known = (await row<TicketRow>(db, ONE, [ticketId])) ?? refuse('not-found')
  await lockQueue(db, known.queue_id)
  const ticket = (await row<TicketRow>(db, ONE, [ticketId])) ?? refuse('not-found')
  if (!FROM[act].includes(ticket.state)) refuse('state-conflict')
  if (act === 'enter') await rows(db, ENTER, [ticketId, now])
  if (act === 'finish') await rows(db, FINISH, [ticketId, now])
  if (act === 'put-back') await rows(db, BACK, [ticketId, now])
  if (act === 'miss') await miss(work, ticket)
  return ticket.queue_id
}

/** So many invented people take a number in the line of an appointment, by the moment they come. */
export async function addWalkInsTo(work: Work, appointmentId: string, count: number): Promise<string> {
  const { db, now, ids } = work
  const appointment = (await readDayAppointment(db, appointmentId)) ?? refuse('not-found')
  for (let added = 0; added < count; added += 1) {
    const { no, ticketNo } = await nextNumber(db, lineOfAppointment(appointment))
    await addTicket(db, {
      ticketId: ids.id(),
      queueId: appointment.session_id,
      ticketNo,
      appointmentId: null,
      personId: null,
      ...walkInPlace(now, no),
      way: 'desk',
      at: now,
    })
  }
  return appointment.session_id
}
