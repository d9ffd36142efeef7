import { bands, employees, flat, residents, row } from './table'

/** 职工 outpatient: deductible of the year, then one ratio; active, retired. */
const outpatient = (activeYuan: number, retiredYuan: number) => ({
  level3: employees(row([activeYuan], flat(76)), row([retiredYuan], flat(82))),
  other: employees(row([activeYuan], flat(80)), row([retiredYuan], flat(86))),
  community: employees(row([activeYuan], flat(86)), row([retiredYuan], flat(92))),
})

/** 职工 inpatient: up to 40,000, up to 360,000, above. */
const stay = (deductible: number, first: number, second: number) =>
  row([deductible], bands([40_000, first], [360_000, second], [null, 90]))

/** 居民 inpatient: up to 250,000, above. */
const residentStay = (deductible: number, first: number, above: number) =>
  row([deductible], bands([250_000, first], [null, above]))

export const employeeRows = {
  outpatient2020: outpatient(1000, 300),
  outpatient2025: outpatient(600, 200),
  inpatient: {
    level3: employees(stay(800, 82, 88), stay(800, 86, 92)),
    other: employees(stay(500, 84, 90), stay(500, 88, 94)),
    community: employees(stay(300, 88, 92), stay(300, 92, 96)),
  },
}

/** Adults as second-tier payers, minors as children and students: see `GROUPS` in 330100.ts. */
export const residentRows = {
  outpatient: {
    level3: residents(row([300], flat(30)), row([300], flat(40))),
    other: residents(row([300], flat(50)), row([300], flat(60))),
    community: residents(row([300], flat(60)), row([300], flat(70))),
  },
  inpatient: {
    level3: residents(residentStay(800, 70, 70), residentStay(800, 70, 80)),
    other: residents(residentStay(500, 75, 70), residentStay(500, 75, 80)),
    community: residents(residentStay(300, 80, 70), residentStay(300, 80, 80)),
  },
}
