import * as v from 'valibot'
import { explanationItem } from '../settlement/order'
import { fen } from '../shared/fen'
import { id } from '../shared/ids'
import { payoutAccount } from './account'
import { claimFile } from './file'
import { finding } from './finding'
import { invoice } from './invoice'
import { claimKind, pageRole } from './kinds'
import { claimStatus } from './status'

/** 承诺: by when, and how far it is. Working days by the holiday calendar (国务院办公厅节假日安排). */
export const promise = v.object({
  /** Working days that were promised. */
  workingDays: v.number(),
  passedDays: v.number(),
  /** The last day for a result; null while the clock is stopped. */
  by: v.nullable(v.string()),
  /** Since when the clock is stopped, for the person to hand something in; null while it runs. */
  stoppedSince: v.nullable(v.string()),
})

/** One stage of the way, in the words of the screen. */
export const stage = v.object({
  key: v.picklist(['submitted', 'auto-audit', 'first-audit', 're-check', 'payout', 'recovery']),
  state: v.picklist(['done', 'now', 'waiting', 'todo']),
  title: v.string(),
  at: v.nullable(v.string()),
  text: v.string(),
})
export type ClaimStage = v.InferOutput<typeof stage>

/** 预估: the settlement engine's figures for these papers today; the decision is the office's. */
export const estimate = v.variant('kind', [
  v.object({
    kind: v.literal('figures'),
    totalFen: fen,
    fundFen: fen,
    ownFen: fen,
    explanation: v.array(explanationItem),
    policyVersion: v.string(),
  }),
  /** Why there is no figure yet, in words. */
  v.object({ kind: v.literal('none'), why: v.string() }),
])
export type Estimate = v.InferOutput<typeof estimate>

/** A line the office does not pay, and why. */
export const refusedLine = v.object({
  invoiceId: id,
  lineNo: v.number(),
  name: v.string(),
  amountFen: fen,
  reason: v.string(),
})

/** 审核决定 of one round: the first, or the one after an appeal. */
export const decision = v.object({
  round: v.number(),
  result: v.picklist(['approved', 'partly', 'refused']),
  decidedAt: v.string(),
  totalFen: fen,
  /** What is paid out. */
  paidFen: fen,
  refusedLines: v.array(refusedLine),
  explanation: v.array(explanationItem),
})
export type Decision = v.InferOutput<typeof decision>

/** Which pages were asked for, and why; the clock stands still until they are there. */
export const supplement = v.object({
  askedAt: v.string(),
  pages: v.array(v.object({ role: pageRole, why: v.string(), done: v.boolean() })),
  missing: v.number(),
})

/** 追回: what became of the money for invoices that the hospital red-flushed after the decision. */
export const recovery = v.object({
  /** 票据号码后四位. */
  invoiceNos: v.array(v.string()),
  /** What has to come back; 0 where all of it has. */
  owedFen: fen,
  returnedFen: fen,
  /** Decided, and stopped before it went out. */
  stoppedFen: fen,
})

export const claimSummary = v.object({
  claimId: id,
  /** 受理号; empty for a draft. */
  claimNo: v.string(),
  status: claimStatus,
  kind: claimKind,
  title: v.string(),
  /** One line: what happens now and by when. */
  line: v.string(),
  totalFen: fen,
  /** Decided or paid; null before. */
  paidFen: v.nullable(fen),
  updatedAt: v.string(),
  /** 免申即享: begun by the office itself. */
  automatic: v.boolean(),
})
export type ClaimSummary = v.InferOutput<typeof claimSummary>

export const claim = v.object({
  ...claimSummary.entries,
  patientName: v.string(),
  /** Who began it and who touched it last, by name: a draft may go from phone to phone. */
  startedBy: v.string(),
  lastBy: v.string(),
  invoices: v.array(invoice),
  files: v.array(claimFile),
  /** Pages that must be there and are not from the hospital. */
  neededPages: v.array(pageRole),
  /** 第三人责任: does somebody else have to pay (traffic, work, a fight)? Null: not yet answered. */
  thirdParty: v.nullable(v.boolean()),
  account: v.nullable(payoutAccount),
  /** What the platform knows of: the social-security card, a guardian's for a child. */
  knownAccounts: v.array(payoutAccount),
  findings: v.array(finding),
  estimate,
  promise: v.nullable(promise),
  stages: v.array(stage),
  supplement: v.nullable(supplement),
  decisions: v.array(decision),
  appealable: v.boolean(),
  appealUntil: v.nullable(v.string()),
  /** An appeal will be taken once the money of the decision has come to rest; its days stand still until then. */
  appealWaits: v.boolean(),
  /** Why the bank sent the money back; null where it did not. */
  payFailure: v.nullable(v.string()),
  paidAt: v.nullable(v.string()),
  /** Null where no invoice was red-flushed after the decision. */
  recovery: v.nullable(recovery),
})
export type Claim = v.InferOutput<typeof claim>
