import type { Sandbox, SignedIn } from '../shared/sandbox'
import { approve, draft, pathOf } from './desk'
import { jpeg } from './pictures'

const INVOICE = 'invoice-liguilan-1'

/** 李桂兰's seeded invoice claimed with one page, and decided: everything of it can be read. */
export async function decidedClaim(sandbox: Sandbox, her: SignedIn) {
  const claimId = await draft(her, INVOICE)
  const bytes = jpeg(2000)
  const page = { role: 'record', type: 'image/jpeg', sizeBytes: bytes.length, faults: null }
  const { fileId } = (await her.post(pathOf(claimId, '/files'), page)).body
  await her.post(pathOf(claimId, `/files/${fileId}/pieces`), { from: 0, base64: bytes.toString('base64') })
  const sent = await her.post(pathOf(claimId, '/submit'))
  if (sent.status !== 200) throw new Error(sent.text)
  await approve(sandbox, claimId)
  return { claimId, fileId, invoiceId: INVOICE }
}
