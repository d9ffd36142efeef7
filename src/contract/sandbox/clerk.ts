import * as v from 'valibot'
import { claim, claimSummary } from '../reimbursement/claim'
import { pageRole } from '../reimbursement/kinds'
import { claimStatus } from '../reimbursement/status'
import { clause } from '../shared/clause'
import { endpoint } from '../shared/endpoint'
import { fen } from '../shared/fen'
import { id } from '../shared/ids'

const access = { kind: 'sandbox' } as const
const params = v.object({ claimId: id })

/** Who sits at the window: three invented clerks, so that a re-check finds another person. */
export const clerkIds = ['clerk-lin', 'clerk-qiao', 'clerk-shen'] as const
const clerk = v.picklist(clerkIds)
export type ClerkId = (typeof clerkIds)[number]
export const clerkNames: Record<ClerkId, string> = {
  'clerk-lin': '林演示',
  'clerk-qiao': '乔演示',
  'clerk-shen': '沈演示',
}

const openCase = v.object({
  ...claimSummary.entries,
  patientName: v.string(),
  firstAuditor: v.nullable(v.string()),
  /** True where the sample took it (5 %, one of each 20). */
  sampled: v.boolean(),
})

/** Open cases, the oldest first. */
export const listCases = endpoint({
  operationId: 'sandbox.listCases',
  method: 'GET',
  path: '/sandbox/clerk/claims',
  summary: '窗口的报销件',
  query: v.object({ status: v.optional(claimStatus) }),
  response: v.object({ items: v.array(openCase) }),
  access,
})

/** One case: the claim as the person sees it, every line, and every act on it. */
export const readCase = endpoint({
  operationId: 'sandbox.readCase',
  method: 'GET',
  path: '/sandbox/clerk/claims/{claimId}',
  summary: '一份报销件',
  params,
  response: v.object({
    claim,
    lines: v.array(
      v.object({ invoiceId: id, lineNo: v.number(), name: v.string(), category: v.string(), amountFen: fen }),
    ),
    acts: v.array(v.object({ at: v.string(), by: v.string(), act: v.string(), text: v.string() })),
  }),
  access,
})

const review = v.variant('result', [
  v.object({
    result: v.literal('approve'),
    clerk,
    /** Lines that are not paid, each with its reason; none: all is approved. */
    refusedLines: v.optional(
      v.pipe(
        v.array(v.object({ invoiceId: id, lineNo: v.pipe(v.number(), v.integer(), v.minValue(1)), reason: clause })),
        v.maxLength(500),
      ),
    ),
  }),
  v.object({ result: v.literal('refuse'), clerk, reason: clause }),
  v.object({
    result: v.literal('supplement'),
    clerk,
    pages: v.pipe(v.array(v.object({ role: pageRole, why: clause })), v.minLength(1), v.maxLength(6)),
  }),
])

/** 初审, 复审, 申诉复核: the same desk; who may look depends on who has looked before. */
export const reviewCase = endpoint({
  operationId: 'sandbox.reviewCase',
  method: 'POST',
  path: '/sandbox/clerk/claims/{claimId}/review',
  summary: '审一份报销',
  params,
  body: review,
  response: v.object({ claimId: id, status: claimStatus }),
  access,
  errors: ['state-conflict', 'not-allowed'],
})

/** 打款: what the bank answers. */
export const payCase = endpoint({
  operationId: 'sandbox.payCase',
  method: 'POST',
  path: '/sandbox/clerk/claims/{claimId}/payout',
  summary: '打款',
  params,
  body: v.variant('result', [
    v.object({ result: v.literal('paid'), clerk }),
    v.object({ result: v.literal('failed'), clerk, reason: clause }),
  ]),
  response: v.object({ claimId: id, status: claimStatus }),
  access,
  errors: ['state-conflict'],
})

/** 收到退回的钱: everything that this claim owes after an invoice was red-flushed. */
export const takeReturn = endpoint({
  operationId: 'sandbox.takeReturn',
  method: 'POST',
  path: '/sandbox/clerk/claims/{claimId}/return',
  summary: '收到退回的报销款',
  params,
  body: v.object({ clerk }),
  response: v.object({ claimId: id, status: claimStatus, returnedFen: fen }),
  access,
  errors: ['state-conflict'],
})

/** A page of the claim, to look at. */
export const readCasePiece = endpoint({
  operationId: 'sandbox.readCasePiece',
  method: 'GET',
  path: '/sandbox/clerk/claims/{claimId}/files/{fileId}/pieces',
  summary: '看一页材料',
  params: v.object({ claimId: id, fileId: id }),
  query: v.object({ from: v.optional(v.pipe(v.string(), v.regex(/^\d{1,8}$/), v.transform(Number))) }),
  response: v.object({ from: v.number(), base64: v.string(), next: v.nullable(v.number()) }),
  access,
})
