import type { Migration } from './migration'

/**
 * The day of a visit (line, questionnaire, reminders, what the doctor writes) and care of other kinds. A queue is the
 * line of one session and has its id. Places in line are ordered by (turn_at, seq, tie).
 */
export const bookingDay: Migration = {
  name: '007-booking-day',
  up: [
    `create table clinic_queues (
      queue_id text primary key, institution_id text not null, department text not null, doctor_name text not null,
      day text not null, last_no integer not null)`,
    'create index clinic_queues_day on clinic_queues (day, queue_id)',
    `create table clinic_tickets (
      ticket_id text primary key, queue_id text not null, ticket_no text not null, appointment_id text unique,
      person_id text, state text not null check (state in ('waiting', 'called', 'missed', 'in-room', 'done')),
      turn_at bigint not null, seq integer not null, tie bigint not null, way text not null,
      checked_in_at bigint not null, called_at bigint, missed_times integer not null default 0,
      entered_at bigint, done_at bigint, warned_at bigint,
      unique (queue_id, ticket_no))`,
    'create index clinic_tickets_queue on clinic_tickets (queue_id, state)',
    `create table questionnaires (
      appointment_id text primary key, person_id text not null, form_id text not null, answers jsonb not null,
      saved_at bigint not null, saved_by text not null, sent_at bigint, read_at bigint)`,
    `create table visit_reminders (
      appointment_id text not null, kind text not null, sent_at bigint not null, primary key (appointment_id, kind))`,
    `create table reports (
      report_id text primary key, visit_id text not null, person_id text not null, kind text not null,
      title text not null, doctor_name text not null, items jsonb not null, finding text not null,
      issued_at bigint not null)`,
    'create index reports_visit on reports (visit_id, issued_at)',
    `create table prescriptions (
      prescription_id text primary key, visit_id text not null, person_id text not null, doctor_name text not null,
      diagnosis text not null, drugs jsonb not null, renewed_from text, issued_at bigint not null)`,
    'create index prescriptions_visit on prescriptions (visit_id, issued_at)',
    'create index prescriptions_person on prescriptions (person_id, issued_at)',
    `create table care_requests (
      request_id text primary key, person_id text not null, actor_id text not null, offer_id text not null,
      status text not null check (status in ('requested', 'accepted', 'declined', 'scheduled', 'done', 'cancelled')),
      day text, part text, place_taken boolean not null, address jsonb, reason text, prescription_id text,
      handover text, delivery text not null, staff text not null, visit_id text, bill_id text,
      ended_by text, ended_why text, created_at bigint not null, changed_at bigint not null)`,
    'create index care_requests_person on care_requests (person_id, created_at)',
    'create index care_requests_changed on care_requests (changed_at)',
    `create unique index one_open_care_request on care_requests (person_id, offer_id)
      where status in ('requested', 'accepted', 'scheduled')`,
    `create table care_history (
      request_id text not null, step integer not null, status text not null, at bigint not null, text text not null,
      primary key (request_id, step))`,
    `create table care_capacity (
      offer_id text not null, day text not null, part text not null, taken integer not null check (taken >= 0),
      primary key (offer_id, day, part))`,
  ],
}
