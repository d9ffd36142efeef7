import * as v from 'valibot'
import { id } from '../shared/ids'
import { printOf } from '../shared/print'

/** 同意单: what she agreed to, and how it is stopped without the program. Either of the two may print it. */
export const printGrant = printOf({
  operationId: 'family.printGrant',
  path: '/api/family/grants/{id}/print',
  params: v.object({ id }),
  access: { kind: 'self' },
})
