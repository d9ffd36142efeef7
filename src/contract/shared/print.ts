import type { GenericSchema } from 'valibot'
import * as v from 'valibot'
import { type Access, endpoint } from './endpoint'
import type { ProblemCode } from './problem'

/**
 * 大字单子: the way to one A4 page for who has no phone. Whoever holds the link may open it, so it lives ten minutes,
 * cannot be guessed, and ends with the grant it was made under.
 */
export const printLink = v.object({
  /** On this server, to be opened by a browser: "/print/…". */
  path: v.string(),
  title: v.string(),
  expiresAt: v.string(),
})

interface PrintDefinition<P> {
  operationId: string
  path: string
  params: P
  access: Access
  errors?: readonly ProblemCode[]
}

/** Makes a slip of one thing; who may ask is as for the thing itself. */
export const printOf = <P extends GenericSchema>(definition: PrintDefinition<P>) =>
  endpoint({ method: 'POST', summary: '打印大字单子', response: printLink, status: 201, ...definition })
