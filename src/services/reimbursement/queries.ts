import type { AccountChoice } from '@/contract/reimbursement/account'
import * as api from '@/contract/reimbursement/endpoints'
import * as files from '@/contract/reimbursement/endpoints-files'
import type { ClaimStart, InvoiceStart } from '@/contract/reimbursement/invoice'
import type { ClaimKind } from '@/contract/reimbursement/kinds'
import { call } from '@/session/call'

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

export const removePage = (claimId: string, fileId: string) => call(files.removeFile, { params: { claimId, fileId } })

export const turnPage = (claimId: string, fileId: string, turn: 0 | 90 | 180 | 270) =>
  call(files.turnFile, { params: { claimId, fileId }, body: { turn } })
