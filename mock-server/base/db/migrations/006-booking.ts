import type { Migration } from './migration'

/** A doctor's week: `weekday` 1 Monday … 7 Sunday; minutes count from midnight in China. */
const patterns = `create table schedule_patterns (
  doctor_id text not null,
  weekday integer not null check (weekday between 1 and 7),
  half text not null check (half in ('am', 'pm')),
  department_id text not null,
  institution_id text not null,
  start_minute integer not null,
  slot_minutes integer not null,
  slots integer not null check (slots > 0),
  primary key (doctor_id, weekday, half)
)`

/**
 * A session (出诊) that something happened to; the others exist by their pattern alone. Its row is what every change of
 * its numbers locks first.
 */
const sessions = `create table booking_sessions (
  session_id text primary key,
  doctor_id text not null,
  department_id text not null,
  institution_id text not null,
  day text not null,
  half text not null check (half in ('am', 'pm', 'extra')),
  starts_at bigint not null,
  slot_minutes integer not null,
  capacity integer not null check (capacity > 0),
  fee_fen bigint not null check (fee_fen >= 0),
  release_at bigint not null,
  stopped_at bigint,
  stop_reason text,
  lot text not null,
  unique (doctor_id, day, half)
)`

/** A number that somebody has. The key is what makes two owners impossible. Past \`lapses_at\` it is free again. */
const slots = `create table booking_slots (
  session_id text not null,
  slot_no integer not null,
  holder text not null check (holder in ('hold', 'appointment', 'filled')),
  holder_id text not null,
  lapses_at bigint,
  primary key (session_id, slot_no)
)`

const holds = `create table booking_holds (
  hold_id text primary key,
  person_id text not null,
  session_id text not null,
  slot_no integer not null,
  state text not null check (state in ('held', 'confirmed', 'released', 'lapsed')),
  origin text not null check (origin in ('chosen', 'waiting', 'queue', 'moving')),
  wait_id text,
  moving_id text,
  made_at bigint not null,
  held_until bigint not null,
  extended boolean not null,
  appointment_id text
)`

/** What time alone decides (爽约, an unpaid number that ran out) is computed by the clock, not written here. */
const appointments = `create table appointments (
  appointment_id text primary key,
  visit_id text not null unique,
  person_id text not null,
  session_id text not null,
  slot_no integer not null,
  institution_id text not null,
  department_id text not null,
  doctor_id text not null,
  day text not null,
  starts_at bigint not null,
  ends_at bigint not null,
  status text not null check (status in ('awaiting-payment', 'booked', 'cancelled', 'stopped', 'lapsed')),
  pay text not null check (pay in ('now', 'hospital')),
  fee_fen bigint not null check (fee_fen >= 0),
  bill_id text,
  pay_until bigint,
  rules_version text not null,
  made_at bigint not null,
  ended_at bigint,
  attended_at bigint,
  moved_from text,
  pending_session_id text,
  pending_slot_no integer,
  pending_bill_id text,
  pending_until bigint,
  miss_told_at bigint,
  contest_state text check (contest_state in ('open', 'accepted', 'rejected')),
  contest_reason text,
  contest_words text,
  contest_at bigint,
  contest_note text,
  check ((status = 'awaiting-payment') = (pay_until is not null))
)`

/** 候补 and 放号排队: \`seq\` is the order of arrival. A ticket names one session, a wish a department. */
const waits = `create table booking_waits (
  wait_id text primary key,
  seq bigint generated always as identity,
  kind text not null check (kind in ('wish', 'ticket')),
  person_id text not null,
  institution_id text not null,
  department_id text not null,
  doctor_id text,
  session_id text,
  weekdays text not null,
  from_day text not null,
  to_day text not null,
  not_before integer not null,
  not_after integer not null,
  mode text not null check (mode in ('book', 'offer')),
  state text not null check (state in ('waiting', 'offered', 'booked', 'declined', 'ended')),
  made_at bigint not null,
  ended_at bigint,
  hold_id text,
  appointment_id text
)`

/** Appointment booking: schedules, numbers, holds, bookings, waiting. */
export const booking: Migration = {
  name: '006-booking',
  up: [
    patterns,
    'create index schedule_patterns_department on schedule_patterns (department_id, weekday)',
    'create index schedule_patterns_institution on schedule_patterns (institution_id)',
    sessions,
    'create index booking_sessions_department on booking_sessions (department_id, day)',
    slots,
    'create index booking_slots_holder on booking_slots (holder_id)',
    'create index booking_slots_lapse on booking_slots (lapses_at) where lapses_at is not null',
    holds,
    'create index booking_holds_person on booking_holds (person_id, state)',
    appointments,
    'create index appointments_person on appointments (person_id, starts_at)',
    'create index appointments_session on appointments (session_id)',
    'create index appointments_bill on appointments (bill_id)',
    'create index appointments_pending_bill on appointments (pending_bill_id)',
    waits,
    'create index booking_waits_open on booking_waits (department_id, state)',
    'create index booking_waits_session on booking_waits (session_id, state)',
    'create index booking_waits_person on booking_waits (person_id, made_at)',
    // A bill that is only good till then: what it pays for is given back afterwards.
    'alter table bills add column payable_until bigint',
    'alter table refunds drop constraint refunds_reason_check',
    `alter table refunds add constraint refunds_reason_check
      check (reason in ('insurance-failed', 'reversal', 'visit-cancelled'))`,
  ],
}
