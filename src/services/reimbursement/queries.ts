import type { AccountChoice } from '@/contract/reimbursement/account'
import * as api from '@/contract/reimbursement/endpoints'
import * as files from '@/contract/reimbursement/endpoints-files'
import type { ClaimStart, InvoiceStart } from '@/contract/reimbursement/invoice'
import type { ClaimKind, PageRole } from '@/contract/reimbursement/kinds'
import { call } from '@/session/call'
import type { PageApi, PaperApi } from '@/session/papers/api'

/** What reimbursement's screens ask of the server. */
export const loadClaims = (cursor: string | undefined) => call(api.listClaims, { query: { cursor, limit: 10 } })
export const loadSources = (cursor: string | undefined) => call(api.listSources, { query: { cursor, limit: 10 } })
export const loadClaim = (claimId: string) => call(api.readClaim, { params: { claimId } })
export const loadLetter = (claimId: string) => call(api.readLetter, { params: { claimId } })

export const begin = (idempotencyKey: string, start: ClaimStart) =>
  call(api.createClaim, { body: { start } }, { idempotencyKey })

export const add = (idempotencyKey: string, claimId: string, invoice: InvoiceStart) =>
  call(api.addInvoice, { params: { claimId }, body: { invoice } }, { idempotencyKey })

export const takeOut = (claimId: string, invoiceId: string) =>
  call(api.removeInvoice, { params: { claimId, invoiceId } })

export const tell = (claimId: string, body: { kind?: ClaimKind; thirdParty?: boolean }) =>
  call(api.answerClaim, { params: { claimId }, body })

export const choose = (idempotencyKey: string, claimId: string, account: AccountChoice) =>
  call(api.chooseAccount, { params: { claimId }, body: { account } }, { idempotencyKey })

export const handIn = (idempotencyKey: string, claimId: string) =>
  call(api.submitClaim, { params: { claimId } }, { idempotencyKey })

export const supplied = (idempotencyKey: string, claimId: string) =>
  call(api.supplementClaim, { params: { claimId } }, { idempotencyKey })

export const takeBack = (idempotencyKey: string, claimId: string) =>
  call(api.withdrawClaim, { params: { claimId } }, { idempotencyKey })

export const appeal = (idempotencyKey: string, claimId: string, reason: string) =>
  call(api.appealClaim, { params: { claimId }, body: { reason } }, { idempotencyKey })

/** How pages of a claim are taken in. */
export const paperApi = (claimId: string): PaperApi<PageRole> => ({
  set: `claim-${claimId}`,
  announce: (idempotencyKey, body) => call(files.createFile, { params: { claimId }, body }, { idempotencyKey }),
  read: (fileId) => call(files.readFile, { params: { claimId, fileId } }),
  send: (fileId, body) => call(files.addPiece, { params: { claimId, fileId }, body }),
})

/** How one page of a claim is shown and changed. */
export const pageApi = (claimId: string): PageApi => ({
  load: (fileId, from) => call(files.readPiece, { params: { claimId, fileId }, query: { from } }),
  turn: (fileId, turn) => call(files.turnFile, { params: { claimId, fileId }, body: { turn } }),
  crop: (fileId, crop) => call(files.cropFile, { params: { claimId, fileId }, body: { crop } }),
  remove: (fileId) => call(files.removeFile, { params: { claimId, fileId } }),
})
