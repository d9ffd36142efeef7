import type { Migration } from './migration'

/**
 * Where to go: institutions with place and what works there, their departments and doctors, and 医保服务点. Degrees are
 * kept as whole millionths (`_e6`), so that every server computes the same distance. An institution's `search_text` holds
 * what it is found by, in lower case: its name, its district and the initials of their pinyin. A doctor is found by how
 * her name, her given name or her initials begin; collation "C" lets an index answer that (docs/decisions/008).
 */
export const places: Migration = {
  name: '005-places',
  up: [
    `alter table institutions add column district text not null default ''`,
    `alter table institutions add column district_name text not null default ''`,
    'alter table institutions add column latitude_e6 integer',
    'alter table institutions add column longitude_e6 integer',
    'alter table institutions add column takes_code boolean not null default true',
    'alter table institutions add column mobile_payment boolean not null default false',
    'alter table institutions add column remote_settlement boolean not null default false',
    'alter table institutions add column delivery boolean not null default false',
    'alter table institutions add column bookable boolean not null default false',
    `alter table institutions add column hours text not null default ''`,
    `alter table institutions add column search_text text not null default ''`,
    `create table departments (
      department_id text primary key, institution_id text not null, region text not null, speciality text not null,
      name text not null, place text not null, position integer not null,
      sex text, age_from integer, age_to integer,
      unique (institution_id, speciality))`,
    'create index departments_speciality on departments (speciality, region)',
    `create table doctors (
      doctor_id text primary key, institution_id text not null, department_id text not null, region text not null,
      speciality text not null, name text collate "C" not null, given_name text collate "C" not null,
      initials text collate "C" not null, title text not null, title_rank integer not null, good_at text not null,
      fee_fen bigint not null check (fee_fen >= 0))`,
    'create index doctors_name on doctors (name)',
    'create index doctors_given_name on doctors (given_name)',
    'create index doctors_initials on doctors (initials)',
    'create index doctors_department on doctors (department_id, title_rank, doctor_id)',
    'create index doctors_institution on doctors (institution_id, title_rank, doctor_id)',
    'create index doctors_region on doctors (region, title_rank, doctor_id)',
    'create index doctors_speciality on doctors (speciality, region, title_rank, doctor_id)',
    'create index doctors_order on doctors (title_rank, doctor_id)',
    `create table service_points (
      point_id text primary key, kind text not null, name text not null, region text not null,
      district text not null, district_name text not null, address text not null, phone text not null,
      open_days text not null, opens text not null, closes text not null, errands text not null,
      latitude_e6 integer not null, longitude_e6 integer not null)`,
    'create index service_points_region on service_points (region, point_id)',
  ],
}
