import type { Migration } from './migration'

/** What only the clock decides is found without reading what stands still. */
export const byClock: Migration = {
  name: '015-by-clock',
  up: [
    'alter table booking_waits add column expiry_told_at bigint',
    "create index booking_waits_waiting on booking_waits (kind, department_id) where state = 'waiting'",
    `create index appointments_to_come on appointments (ends_at, appointment_id)
      where status = 'booked' and attended_at is null and miss_told_at is null`,
    "create index care_requests_open on care_requests (changed_at) where status in ('requested', 'accepted', 'scheduled')",
    'alter table settlement_orders add column refund_tries integer not null default 0',
    'alter table settlement_orders add column refund_next_at bigint',
    'alter table settlement_orders add column refund_fails_left integer not null default 0',
    "create index settlement_orders_refunding on settlement_orders (closed_at) where status = 'refunding'",
  ],
}
