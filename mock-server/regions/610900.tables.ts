import { bands, employees, flat, residents, row, yuan } from './table'

/** 职工 outpatient: 200 a year, ceiling 800 active, 1,000 retired; retired +10 points. */
const outpatient = (activePercent: number) =>
  employees(row([200], flat(activePercent), 800), row([200], flat(activePercent + 10), 1000))

/** 职工 inpatient: first, second, third and later stay; retired 100 less (never below 0) and +1 point. */
const stay = (deductibles: readonly number[], activePercent: number) =>
  employees(
    row(deductibles, flat(activePercent)),
    row(
      deductibles.map((standard) => Math.max(0, standard - 100)),
      flat(activePercent + 1),
    ),
  )

export const employeeRows = {
  outpatient: { level1: outpatient(60), level2: outpatient(55), level3: outpatient(50) },
  inpatient: {
    level1: stay([200, 100, 0], 95),
    level2: stay([400, 200, 0], 94),
    level3: stay([800, 400, 0], 91),
  },
}

/** 居民 inpatient: second stay −30 %, third −50 %, fourth and later 0. */
const residentStay = (deductible: number, ratioPercent: number) =>
  residents(row([deductible, deductible * 0.7, deductible * 0.5, 0], flat(ratioPercent)))

export const residentRows = {
  outpatient: {
    village: residents(row([0], flat(60), 100)),
    township: residents(row([0], flat(50), 100)),
    upper: residents(row([0], flat(0))),
  },
  inpatient: { level1: residentStay(200, 80), level2: residentStay(600, 70), level3: residentStay(2000, 60) },
}

/** The demo rule of the golden journey: no deductible, 65 % everywhere. */
const chronic = row([0], flat(65))
export const chronicRows = {
  employee: { any: employees(chronic, chronic) },
  resident: { any: residents(chronic) },
}

/** 大病: from 10,000; 60 / 70 / 80 % cut at 50,000 and 100,000; at most 300,000 a year. */
export const seriousIllness = {
  deductibleFen: yuan(10_000),
  bands: bands([50_000, 60], [100_000, 70], [null, 80]),
  ceilingFen: yuan(300_000),
}

/** 大额: 90 % of what is above the year's ceiling, at most 140,000 a year. */
export const largeAmount = { ratioBp: 9000, ceilingFen: yuan(140_000) }
