import type { Speciality } from '../../../../src/contract/catalogue/speciality'

/**
 * One complaint of the curated table. It names departments, never an illness: nobody is diagnosed here. The choice of
 * department is common 分诊 practice [U]; a hospital that ships this replaces the table with its own.
 */
export interface Written {
  symptomId: string
  /** As people say it. */
  name: string
  /** Other words for it. */
  alsoSaid?: readonly string[]
  /** Cannot wait: 120 first, no department. */
  urgent?: true
  /** Signs with which it cannot wait. */
  redFlags?: readonly string[]
  /** Likeliest first, each with when it is the right one. */
  departments?: readonly (readonly [Speciality, when: string])[]
  /** Shown before anything is typed. */
  common?: true
}
