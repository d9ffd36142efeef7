import * as v from 'valibot'
import { id } from '../shared/ids'
import { printOf } from '../shared/print'

/** The slip for the office counter, in large print. */
export const printCounterSlip = printOf({
  operationId: 'activation.printSlip',
  path: '/api/activation/applications/{id}/print',
  params: v.object({ id }),
  access: { kind: 'delegable', scope: 'show-code' },
  errors: ['application-expired', 'state-conflict'],
})
