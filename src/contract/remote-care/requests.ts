import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id, region } from '../shared/ids'
import { access } from './access'
import { insuredErrors } from './endpoints'
import { date, filing, referral } from './filing'
import { givenProof } from './material'
import { answers } from './questions'

const params = v.object({ filingId: id })
const months = v.picklist([6, 12])

/** What is filed: the place, the plain answers (the kind follows from them), from when, and the proof. */
export const filingDraft = v.object({
  region,
  answers,
  beginOn: date,
  /** Of what has an end: 6 or 12 months; ignored for long-term kinds. */
  months: v.optional(months),
  proof: givenProof,
  referral: v.optional(referral),
})
export type FilingDraft = v.InferOutput<typeof filingDraft>

/** 备案. Immediate, or for review, by the region's rule. */
export const createFiling = endpoint({
  operationId: 'filing.create',
  method: 'POST',
  path: '/api/remote-care/filings',
  summary: '办异地备案',
  body: filingDraft,
  response: filing,
  status: 201,
  access,
  idempotent: true,
  errors: [
    ...insuredErrors,
    'state-conflict',
    'filing-exists',
    'filing-not-needed',
    'filing-proof',
    'papers-wrong',
    'institution-unknown',
  ],
})

/** 变更: the same reason in another place; the old one ends the day before the new one begins. */
export const changeFiling = endpoint({
  operationId: 'filing.change',
  method: 'POST',
  path: '/api/remote-care/filings/{filingId}/change',
  summary: '换个地方备案',
  params,
  body: v.object({ region, beginOn: date, proof: givenProof }),
  response: filing,
  status: 201,
  access,
  idempotent: true,
  errors: [
    ...insuredErrors,
    'state-conflict',
    'filing-locked',
    'filing-exists',
    'filing-not-needed',
    'filing-proof',
    'papers-wrong',
  ],
})

/** 续期: another 6 or 12 months from its end. */
export const renewFiling = endpoint({
  operationId: 'filing.renew',
  method: 'POST',
  path: '/api/remote-care/filings/{filingId}/renew',
  summary: '续期',
  params,
  body: v.object({ months }),
  response: filing,
  access,
  idempotent: true,
  errors: ['state-conflict', 'filing-exists'],
})

/** 撤销, from tomorrow. */
export const cancelFiling = endpoint({
  operationId: 'filing.cancel',
  method: 'POST',
  path: '/api/remote-care/filings/{filingId}/cancel',
  summary: '撤销备案',
  params,
  response: filing,
  access,
  idempotent: true,
  errors: ['state-conflict', 'filing-locked'],
})

/** 撤回 what does not hold yet. */
export const withdrawFiling = endpoint({
  operationId: 'filing.withdraw',
  method: 'POST',
  path: '/api/remote-care/filings/{filingId}/withdraw',
  summary: '撤回备案',
  params,
  response: filing,
  access,
  idempotent: true,
  errors: ['state-conflict'],
})

/** 补材料 after it was sent back: only new pages; where one page was asked for, they take its place. It is looked at again. */
export const supplementFiling = endpoint({
  operationId: 'filing.supplement',
  method: 'POST',
  path: '/api/remote-care/filings/{filingId}/supplement',
  summary: '补备案材料',
  params,
  body: v.object({ proof: givenProof }),
  response: filing,
  access,
  idempotent: true,
  errors: ['state-conflict', 'filing-proof', 'papers-wrong'],
})
