import type { Migration } from './migration'

/** A fault may answer one problem of the contract. */
export const faultCodes: Migration = {
  name: '012-fault-codes',
  up: ['alter table faults add column code text'],
}
