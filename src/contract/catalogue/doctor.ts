import * as v from 'valibot'
import { fen } from '../shared/fen'
import { id, institutionId } from '../shared/ids'
import { speciality } from './speciality'

/** 专业技术职务: 主任医师, 副主任医师, 主治医师, 医师. */
export const doctorTitles = ['chief', 'associate-chief', 'attending', 'resident'] as const
export type DoctorTitle = (typeof doctorTitles)[number]
export const doctorTitle = v.picklist(doctorTitles)

/** Whom a department takes: sex, and full years (周岁) from and to, both included. Null: no limit. */
export const gate = v.object({
  sex: v.nullable(v.picklist(['male', 'female'])),
  ageFrom: v.nullable(v.number()),
  ageTo: v.nullable(v.number()),
})
export type Gate = v.InferOutput<typeof gate>

/** A day with a free number; null: none in the weeks that are open, or nobody can book there. */
export const nextFreeDay = v.nullable(v.string())

/** 科室 of one institution. */
export const department = v.object({
  departmentId: id,
  institutionId,
  speciality,
  name: v.string(),
  /** "门诊楼 3 层 A 区". */
  place: v.string(),
  gate,
})
export type Department = v.InferOutput<typeof department>

/** A doctor 医师 with where she sees patients. */
export const doctor = v.object({
  doctorId: id,
  name: v.string(),
  title: doctorTitle,
  /** 擅长. */
  goodAt: v.string(),
  /** 诊察费 of a visit, before insurance. */
  feeFen: fen,
  departmentId: id,
  departmentName: v.string(),
  speciality,
  institutionId,
  institutionName: v.string(),
})
export type Doctor = v.InferOutput<typeof doctor>
