import * as v from 'valibot'
import { id } from '../shared/ids'
import { printOf } from '../shared/print'
import { access } from './access'

/** 备案单 on A4, once the filing holds or held. */
export const printFiling = printOf({
  operationId: 'filing.print',
  path: '/api/remote-care/filings/{filingId}/print',
  params: v.object({ filingId: id }),
  access,
  errors: ['state-conflict'],
})
