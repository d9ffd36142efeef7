import type { Migration } from './migration'

/** 帮忙看着, slips for people without a phone, and what a message speaks of. */
export const help: Migration = {
  name: '010-help',
  up: [
    `create table help_sessions (
      help_id text primary key, elder_id text not null, helper_id text not null, grant_id text not null,
      started_at bigint not null, ends_at bigint not null, ended_at bigint, page text, step jsonb,
      shown_at bigint, elder_seen_at bigint not null, helper_seen_at bigint)`,
    'create index help_sessions_elder on help_sessions (elder_id, started_at)',
    'create index help_sessions_helper on help_sessions (helper_id, started_at)',
    `create table help_points (
      point_id text primary key, help_id text not null, hint text not null, at bigint not null)`,
    'create index help_points_help on help_points (help_id, at)',
    `create table print_slips (
      token_hash text primary key, person_id text not null, actor_id text not null, grant_id text, kind text not null,
      content jsonb not null, made_at bigint not null, expires_at bigint not null)`,
    'create index print_slips_expiry on print_slips (expires_at)',
    'alter table messages add column ref_id text',
  ],
}
