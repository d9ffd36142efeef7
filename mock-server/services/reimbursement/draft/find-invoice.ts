import { type InvoiceStart, readInvoiceQr } from '../../../../src/contract/reimbursement/invoice'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { findInvoice, type InvoiceRow, readInvoice } from '../../../registers/invoices/rows'
import { say } from '../rules/say'

/** One problem for all that is not found: what the invoice platform knows of others is never told. */
const unknown = (field: string): never => refuse('invoice-unknown', { fields: { [field]: say('invoice-unknown').fix } })

async function byNumbers(
  { db }: Pick<Call, 'db'>,
  code: string,
  number: string,
  checkCode: string,
): Promise<InvoiceRow> {
  const found = await findInvoice(db, code, number)
  if (!found) return unknown('number')
  if (found.check_code.toUpperCase() !== checkCode.toUpperCase())
    return refuse('invoice-unknown', { fields: { checkCode: say('check-code-wrong').fix } })
  return found
}

/** 取票: from those in her name, by the QR code, or by the numbers on it with the check code. */
export async function fetchInvoice(call: Pick<Call, 'db' | 'caller'>, start: InvoiceStart): Promise<InvoiceRow> {
  switch (start.by) {
    case 'invoice': {
      const found = await readInvoice(call.db, start.invoiceId)
      return found && found.person_id === call.caller.subjectId ? found : unknown('invoiceId')
    }
    case 'scan': {
      const read = readInvoiceQr(start.text)
      return read ? byNumbers(call, read.code, read.number, read.checkCode) : unknown('text')
    }
    case 'numbers':
      return byNumbers(call, start.code, start.number, start.checkCode)
  }
}
