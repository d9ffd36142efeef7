import type { Migration } from './migration'

export const activation: Migration = {
  name: '002-activation',
  up: [
    `create table activation_applications (
      application_id text primary key,
      subject_id text not null,
      actor_id text not null,
      channel text not null,
      phone text,
      status text not null,
      open boolean not null,
      way text,
      face_failures integer not null,
      created_at bigint not null,
      expires_at bigint not null
    )`,
    'create unique index activation_applications_open on activation_applications (subject_id) where open',
    'create index activation_applications_due on activation_applications (expires_at) where open',
    `create table activation_sms (
      sms_id text primary key,
      application_id text not null,
      person_id text not null,
      code_hash text not null,
      sent_at bigint not null,
      expires_at bigint not null,
      wrong_tries integer not null
    )`,
    'create index activation_sms_application on activation_sms (application_id, sent_at)',
    'create index activation_sms_person on activation_sms (person_id, sent_at)',
    `create table activation_faces (
      verify_id text primary key,
      application_id text not null,
      person_id text not null,
      status text not null,
      started_at bigint not null,
      expires_at bigint not null
    )`,
    `create table activation_slips (
      slip_no text primary key,
      application_id text not null unique,
      person_id text not null,
      created_at bigint not null,
      expires_at bigint not null,
      confirmed_at bigint
    )`,
    `create table activation_mismatches (
      person_id text not null,
      day text not null,
      tries integer not null,
      primary key (person_id, day)
    )`,
    `create table credential_codes (
      code_hash text primary key,
      person_id text not null,
      actor_id text not null,
      grant_id text,
      issued_at bigint not null,
      expires_at bigint not null,
      ended_at bigint
    )`,
    'create index credential_codes_person on credential_codes (person_id, issued_at)',
    `create table credential_scans (
      code_hash text not null,
      business_type text not null,
      institution_id text not null,
      scanned_at bigint not null,
      primary key (code_hash, business_type)
    )`,
  ],
}
