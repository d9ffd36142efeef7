import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { line } from '../shared/line'
import { page, pageQuery } from '../shared/paging'
import { accountChoice } from './account'
import { claim, claimSummary } from './claim'
import { claimSource, claimStart, invoiceStart } from './invoice'
import { claimKind } from './kinds'

/** Who may claim for her works on her drafts; who may look into her records reads. */
const reading = { kind: 'delegable', scope: 'claim', or: ['view'] } as const
const acting = { kind: 'delegable', scope: 'claim' } as const
const params = v.object({ claimId: id })

/** 可以报的: e-invoices and self-paid visits of a person that the platform knows, newest first. */
export const listSources = endpoint({
  operationId: 'reimbursement.listSources',
  method: 'GET',
  path: '/api/reimbursement/sources',
  summary: '可以报的票据',
  query: v.object(pageQuery),
  response: page(claimSource),
  access: acting,
})

/** 报销: drafts and claims, newest first. */
export const listClaims = endpoint({
  operationId: 'reimbursement.listClaims',
  method: 'GET',
  path: '/api/reimbursement/claims',
  summary: '报销的进度',
  query: v.object(pageQuery),
  response: page(claimSummary),
  access: reading,
})

/** One claim with all that is known of it; also what is not right yet, and the estimate. */
export const readClaim = endpoint({
  operationId: 'reimbursement.readClaim',
  method: 'GET',
  path: '/api/reimbursement/claims/{claimId}',
  summary: '一份报销',
  params,
  response: claim,
  access: reading,
})

/** Begins a draft. The account is the social-security card's and the kind follows from the invoice: both can be changed. */
export const createClaim = endpoint({
  operationId: 'reimbursement.createClaim',
  method: 'POST',
  path: '/api/reimbursement/claims',
  summary: '开始一份报销',
  body: v.object({ start: claimStart }),
  response: claim,
  status: 201,
  access: acting,
  idempotent: true,
  errors: ['invoice-unknown', 'storage-full', 'state-conflict'],
})

/** Another invoice of the same visit. */
export const addInvoice = endpoint({
  operationId: 'reimbursement.addInvoice',
  method: 'POST',
  path: '/api/reimbursement/claims/{claimId}/invoices',
  summary: '再加一张票据',
  params,
  body: v.object({ invoice: invoiceStart }),
  response: claim,
  access: acting,
  idempotent: true,
  errors: ['invoice-unknown', 'storage-full', 'state-conflict'],
})

export const removeInvoice = endpoint({
  operationId: 'reimbursement.removeInvoice',
  method: 'DELETE',
  path: '/api/reimbursement/claims/{claimId}/invoices/{invoiceId}',
  summary: '拿掉一张票据',
  params: v.object({ claimId: id, invoiceId: id }),
  response: claim,
  access: acting,
  errors: ['state-conflict'],
})

/** The plain questions of a draft: which kind, and does somebody else have to pay. */
export const answerClaim = endpoint({
  operationId: 'reimbursement.answerClaim',
  method: 'POST',
  path: '/api/reimbursement/claims/{claimId}/answers',
  summary: '填报销的情况',
  params,
  body: v.object({ kind: v.optional(claimKind), thirdParty: v.optional(v.boolean()) }),
  response: claim,
  access: acting,
  errors: ['state-conflict'],
})

/** 收款账户: checked by Luhn and by name; also repairs a payout the bank sent back. */
export const chooseAccount = endpoint({
  operationId: 'reimbursement.chooseAccount',
  method: 'POST',
  path: '/api/reimbursement/claims/{claimId}/account',
  summary: '选收款账户',
  params,
  body: v.object({ account: accountChoice }),
  response: claim,
  access: acting,
  idempotent: true,
  errors: ['account-wrong', 'state-conflict'],
})

/** 交上去: the papers are checked once more (系统初审, every claim); nothing is sent while one finding is left. */
export const submitClaim = endpoint({
  operationId: 'reimbursement.submitClaim',
  method: 'POST',
  path: '/api/reimbursement/claims/{claimId}/submit',
  summary: '交报销',
  params,
  response: claim,
  access: acting,
  idempotent: true,
  errors: ['papers-wrong', 'state-conflict'],
})

/** 补好了: the pages that were asked for are there; the clock goes on. */
export const supplementClaim = endpoint({
  operationId: 'reimbursement.supplementClaim',
  method: 'POST',
  path: '/api/reimbursement/claims/{claimId}/supplement',
  summary: '补好材料',
  params,
  response: claim,
  access: acting,
  idempotent: true,
  errors: ['state-conflict'],
})

/** 撤回: until it is decided; its invoices may be claimed again. */
export const withdrawClaim = endpoint({
  operationId: 'reimbursement.withdrawClaim',
  method: 'POST',
  path: '/api/reimbursement/claims/{claimId}/withdraw',
  summary: '撤回报销',
  params,
  response: claim,
  access: acting,
  idempotent: true,
  errors: ['state-conflict'],
})

/** 申诉: another person looks again at what was refused. */
export const appealClaim = endpoint({
  operationId: 'reimbursement.appealClaim',
  method: 'POST',
  path: '/api/reimbursement/claims/{claimId}/appeal',
  summary: '申请再看一遍',
  params,
  body: v.object({ reason: line(200) }),
  response: claim,
  access: acting,
  idempotent: true,
  errors: ['state-conflict'],
})

/** 报销决定书: an A4 page as HTML, to print; with 演示 over it. */
export const readLetter = endpoint({
  operationId: 'reimbursement.readLetter',
  method: 'GET',
  path: '/api/reimbursement/claims/{claimId}/letter',
  summary: '报销决定书',
  params,
  response: v.object({ title: v.string(), html: v.string() }),
  access: reading,
  errors: ['state-conflict'],
})
