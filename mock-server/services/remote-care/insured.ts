import type { Kysely } from 'kysely'
import type { Insurance } from '../../../src/contract/shared/insurance'
import type { Database } from '../../base/db/schema'
import { refuse } from '../../base/http/refuse'
import { remoteCarePolicy } from '../../regions/remote'
import type { RemoteCarePolicy, SettledInsurance } from '../../regions/shape'
import { type PersonRow, readInsurances, readPerson } from '../../registers/people'
import { chooseInsurance } from '../settlement/preview/insurance-row'

/** A person with the insurance that settles, and the switches of its region. */
export interface Insured {
  person: PersonRow
  insuranceType: SettledInsurance
  region: string
  label: string
  status: Insurance['status']
  retired: boolean
  rule: RemoteCarePolicy
}

/** Who files: insured in force, in a region whose rules are shipped; else refused. */
export async function readInsured(db: Kysely<Database>, personId: string): Promise<Insured> {
  const person = await readPerson(db, personId)
  if (!person) return refuse('not-found')
  const insurances = await readInsurances(db, personId)
  const chosen = chooseInsurance(insurances)
  if (chosen.kind === 'refused') return refuse(chosen.code)
  const { insuranceType, region, retired } = chosen
  const rule = remoteCarePolicy(region)
  if (!rule) return refuse('region-unsupported')
  const held = insurances.find((one) => one.insuranceType === insuranceType && one.region === region)
  return { person, insuranceType, region, retired, rule, label: held?.label ?? '', status: held?.status ?? 'normal' }
}
