const REAL_MS = `(extract(epoch from clock_timestamp()) * 1000)::bigint`
const NOW = `coalesce(w.frozen_at, ${REAL_MS} + w.offset_ms)`

const WORLD = `w.offset_ms, w.frozen_at, w.seed, ${REAL_MS} as real_ms, f.fault_id, f.kind, f.code`
const SESSION = 's.session_id, s.person_id, s.device_id, s.channel, s.expires_at, s.ended_at'
const GRANT = `g.grant_id, g.scopes, g.per_payment_fen, g.per_day_fen, g.face_within_seconds,
  g.starts_at as grant_starts_at, g.expires_at as grant_expires_at, g.revoked_at, g.once, fc.passed_at`

const FAULT_OF = (operation: string) => `left join lateral (
  select fault_id, kind, code from faults where operation = ${operation} and times_left > 0 order by created_at, fault_id limit 1
) f on true
where w.world_id = 1`

// Of several grants between two people the one that allows most is taken: active, with the scope, newest.
const GRANT_OF = `left join lateral (
  select * from grants where actor_id = s.person_id and subject_id = $3
  order by (revoked_at is null and starts_at <= ${NOW} and expires_at > ${NOW}) desc, (scopes ?| $4::text[]) desc,
    created_at desc
  limit 1) g on true
left join face_checks fc on fc.person_id = s.person_id`

/** Of a call without a token: clock and fault. Parameter: operation. */
export const FRAME_OF_NOBODY = `select ${WORLD} from world w ${FAULT_OF('$1')}`

/** Of a call for oneself. Parameters: operation, token hash. Four times cheaper than the one with grants. */
export const FRAME_OF_ONESELF = `select ${WORLD}, ${SESSION} from world w
left join sessions s on s.token_hash = $2
${FAULT_OF('$1')}`

/** Of a call for another. Parameters: operation, token hash, subject, scopes of which one is enough. */
export const FRAME_OF_ACTING = `select ${WORLD}, ${SESSION}, ${GRANT} from world w
left join sessions s on s.token_hash = $2
${GRANT_OF}
${FAULT_OF('$1')}`
