import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id, institutionId, region } from '../shared/ids'
import { page, pageQuery } from '../shared/paging'
import { department, doctor, nextFreeDay } from './doctor'
import { institution } from './institution'
import { searchText } from './near'
import { speciality } from './speciality'

export const doctorRow = v.object({ ...doctor.entries, nextFreeDay })
export type DoctorRow = v.InferOutput<typeof doctorRow>

/** Doctors by name or pinyin initials, in order of title and then `doctorId`. */
export const listDoctors = endpoint({
  operationId: 'catalogue.listDoctors',
  method: 'GET',
  path: '/api/doctors',
  summary: '医生',
  query: v.object({
    text: v.optional(searchText),
    region: v.optional(region),
    institutionId: v.optional(institutionId),
    departmentId: v.optional(id),
    speciality: v.optional(speciality),
    ...pageQuery,
  }),
  response: page(doctorRow),
  access: { kind: 'public' },
})

export const readDoctor = endpoint({
  operationId: 'catalogue.readDoctor',
  method: 'GET',
  path: '/api/doctors/{doctorId}',
  summary: '一位医生',
  params: v.object({ doctorId: id }),
  response: v.object({ ...doctorRow.entries, department, institution }),
  access: { kind: 'public' },
})

/** Where else the same speciality has a number sooner, or at all. */
const elsewhere = v.object({
  departmentId: id,
  institutionId,
  institutionName: v.string(),
  nextFreeDay: v.string(),
})

/** One department, its first free day, and up to three other places of the region, soonest first. */
export const readDepartment = endpoint({
  operationId: 'catalogue.readDepartment',
  method: 'GET',
  path: '/api/departments/{departmentId}',
  summary: '一个科室，和别处最早的号',
  params: v.object({ departmentId: id }),
  response: v.object({ ...department.entries, institution, nextFreeDay, elsewhere: v.array(elsewhere) }),
  access: { kind: 'public' },
})
