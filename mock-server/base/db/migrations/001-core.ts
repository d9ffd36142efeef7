import type { Migration } from './migration'

/**
 * No foreign keys: rows of one person may live on different nodes of a distributed server, and each service writes its
 * own rows in one transaction. Instants are milliseconds (`_at`), money is fen (`_fen`), days are text.
 */
export const core: Migration = {
  name: '001-core',
  up: [
    `create table people (
      person_id text primary key, name text not null, cert_type text not null, cert_no text not null,
      birth_date text not null, sex text not null, phone text not null, phone_kind text not null,
      card_last6 text not null, residence_region text not null, deceased_on text,
      unique (cert_type, cert_no))`,
    `create table insurances (
      person_id text not null, insurance_type text not null, region text not null, label text not null,
      status text not null, retired boolean not null, since text not null,
      primary key (person_id, insurance_type, region))`,
    `create table personal_accounts (
      person_id text primary key, region text not null,
      past_year_fen bigint not null check (past_year_fen >= 0),
      current_year_fen bigint not null check (current_year_fen >= 0))`,
    `create table credentials (
      person_id text primary key, status text not null, activated_at bigint not null, activated_in text not null,
      rights_checked_at bigint not null, pin_hash text, suspended_at bigint)`,
    `create table institutions (
      institution_id text primary key, name text not null, region text not null, region_name text not null,
      level text not null, tier text not null, address text not null, phone text not null)`,
    `create index institutions_region on institutions (region, institution_id)`,
    `create table users (
      user_id text primary key, person_id text not null, channel text not null, open_id text not null,
      unique (channel, open_id))`,
    `create table devices (
      device_id text primary key, person_id text not null, channel text not null, name text not null,
      first_seen_at bigint not null, last_seen_at bigint not null, removed_at bigint)`,
    `create index devices_person on devices (person_id)`,
    `create table sessions (
      session_id text primary key, token_hash text not null unique, user_id text not null, person_id text not null,
      device_id text not null, channel text not null, created_at bigint not null, expires_at bigint not null,
      ended_at bigint)`,
    `create index sessions_device on sessions (device_id)`,
    `create table grants (
      grant_id text primary key, actor_id text not null, subject_id text not null, scopes jsonb not null,
      per_payment_fen bigint, per_day_fen bigint, face_within_seconds bigint, created_at bigint not null,
      starts_at bigint not null, expires_at bigint not null, revoked_at bigint)`,
    `create index grants_pair on grants (actor_id, subject_id)`,
    `create index grants_subject on grants (subject_id)`,
    `create table grant_spending (
      grant_id text not null, day text not null, spent_fen bigint not null check (spent_fen >= 0),
      primary key (grant_id, day))`,
    `create table face_checks (person_id text primary key, passed_at bigint not null)`,
    `create table shares (
      share_id text primary key, holder_id text not null, member_id text not null,
      ceiling_per_use_fen bigint not null, created_at bigint not null, ended_at bigint)`,
    `create index shares_member on shares (member_id)`,
    `create table consents (
      consent_id text primary key, person_id text not null, purpose text not null, version text not null,
      actor_id text not null, given_at bigint not null, withdrawn_at bigint)`,
    `create index consents_person on consents (person_id, given_at)`,
    `create table acts (
      act_id text primary key, at bigint not null, actor_id text not null, subject_id text not null, grant_id text,
      operation text not null, amount_fen bigint, detail jsonb not null)`,
    `create index acts_subject on acts (subject_id, at)`,
    `create index acts_actor on acts (actor_id, at)`,
    `create table messages (
      message_id text primary key, person_id text not null, at bigint not null, channel text not null,
      text text not null)`,
    `create index messages_person on messages (person_id, at)`,
    `create table answers (
      person_id text not null, operation text not null, key text not null, body_hash text not null,
      status integer not null, body text, expires_at bigint not null,
      primary key (person_id, operation, key))`,
    `create table faults (
      fault_id text primary key, operation text not null, kind text not null,
      times_left integer not null check (times_left >= 0), seed bigint not null,
      created_at bigint not null)`,
    `create index faults_operation on faults (operation)`,
    `create table world (
      world_id integer primary key, offset_ms bigint not null, frozen_at bigint, seed bigint not null,
      id_sequence bigint not null)`,
    `insert into world values (1, 0, null, 1, 0)`,
  ],
}
