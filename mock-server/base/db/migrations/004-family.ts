import type { Migration } from './migration'

/** 亲情账户 (requests, terms, records), the household register, 家庭共济 asks, and what trust needs. */
export const family: Migration = {
  name: '004-family',
  up: [
    'alter table grants add column once boolean not null default false',
    "alter table shares add column asking text not null default 'agreed'",
    'create index shares_holder on shares (holder_id)',
    'alter table consents add column ref_id text',
    `create table grant_requests (
      request_id text primary key, actor_id text not null, subject_id text not null, kind text not null,
      relation text not null, kinship text not null, scopes jsonb not null, per_payment_fen bigint,
      per_day_fen bigint, until text, words text not null, phone_fits boolean not null,
      counter_no text not null unique, status text not null, proof_kind text, proof_pages integer, proof_state text,
      proof_note text, grant_id text, created_at bigint not null, expires_at bigint not null, ended_at bigint)`,
    `create unique index grant_requests_open on grant_requests (actor_id, subject_id)
      where status in ('proof-needed', 'proof-review', 'awaiting-consent')`,
    'create index grant_requests_subject on grant_requests (subject_id, created_at)',
    'create index grant_requests_actor on grant_requests (actor_id, created_at)',
    `create table grant_terms (
      grant_id text primary key, request_id text not null, kind text not null, relation text not null,
      consent_way text not null, words text not null, until text, revoke_code_hash text not null, ended_by text)`,
    `create table delegated_acts (
      act_id text primary key, at bigint not null, actor_id text not null, subject_id text not null,
      grant_id text not null, operation text not null, purpose text not null, device_id text not null,
      channel text not null, face_age_seconds bigint, amount_fen bigint, once_key text unique)`,
    'create index delegated_acts_actor on delegated_acts (actor_id, at)',
    'create index delegated_acts_subject on delegated_acts (subject_id, at)',
    `create table family_calls (
      call_id text primary key, request_id text not null, person_id text not null, phone text not null,
      spoken_text text not null, code_hash text not null, state text not null, wrong_tries integer not null,
      placed_at bigint not null, expires_at bigint not null)`,
    'create index family_calls_person on family_calls (person_id, placed_at)',
    'create index family_calls_request on family_calls (request_id, placed_at)',
    `create table family_codes (
      code_id text primary key, person_id text not null, purpose text not null, code_hash text not null,
      sent_at bigint not null, expires_at bigint not null, wrong_tries integer not null, used_at bigint)`,
    'create index family_codes_person on family_codes (person_id, sent_at)',
    `create table family_faces (
      verify_id text primary key, person_id text not null, status text not null, started_at bigint not null,
      expires_at bigint not null, used_at bigint)`,
    'create index family_faces_person on family_faces (person_id, started_at)',
    `create table family_tries (
      who text not null, kind text not null, day text not null, tries integer not null,
      primary key (who, kind, day))`,
    'create table kin_parents (child_id text not null, parent_id text not null, primary key (child_id, parent_id))',
    'create index kin_parents_parent on kin_parents (parent_id)',
    `create table kin_marriages (
      a_id text not null, b_id text not null, divorced_on text, primary key (a_id, b_id))`,
    'create index kin_marriages_b on kin_marriages (b_id)',
    `create table kin_guardians (
      guardian_id text not null, ward_id text not null, ended_on text, primary key (guardian_id, ward_id))`,
    'create index kin_guardians_ward on kin_guardians (ward_id)',
    'create table village_agents (person_id text primary key, village text not null)',
    'create table villagers (person_id text primary key, village text not null)',
    `create table share_asks (
      ask_id text primary key, share_id text not null, bill_id text not null, state text not null,
      asked_at bigint not null, answered_at bigint, unique (share_id, bill_id))`,
    `create table deletions (
      deletion_id text primary key, person_id text not null, at bigint not null, deleted jsonb not null)`,
  ],
}
