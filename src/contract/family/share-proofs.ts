import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { fen } from '../shared/fen'
import { id } from '../shared/ids'
import { claimable, relation } from './relation'
import { proofKind, whom } from './request'
import { shareAsking, shareCeilings } from './shares'

const access = { kind: 'self' } as const

/** What the member may be said to be: a near relative. A ward or a villager is acted for, and shares no account. */
export const sharable = claimable.filter((one) => one !== 'ward' && one !== 'villager')
export const sharedRelation = v.picklist(sharable)

/**
 * 家庭共济 that waits for 亲属关系证明: the household register does not show the tie. in-review: somebody at the counter
 * looks at the papers · accepted: the share is on · rejected: with the reason · withdrawn by the holder.
 */
export const shareProof = v.object({
  /** Also the id of the share, once it is on. */
  shareId: id,
  maskedName: v.string(),
  relation,
  relationWord: v.string(),
  kind: proofKind,
  pages: v.number(),
  /** Why it was rejected; "" otherwise. */
  note: v.string(),
  state: v.picklist(['in-review', 'accepted', 'rejected', 'withdrawn']),
  /** What to say at the counter: "QQ-48210371". */
  counterNo: v.string(),
  ceilingPerUseFen: fen,
  asking: shareAsking,
  sentAt: v.string(),
})
export type ShareProof = v.InferOutput<typeof shareProof>

/**
 * Hands in the papers, with everything that `createShare` asks for: once they are accepted the share is on. A newer
 * application for the same person takes the place of the one in review. Where the register shows the tie, no papers
 * are wanted: `state-conflict`, ask `createShare`.
 */
export const proveShare = endpoint({
  operationId: 'family.proveShare',
  method: 'POST',
  path: '/api/family/share-proofs',
  summary: '家庭共济，交亲属关系证明',
  body: v.object({
    whom,
    relation: sharedRelation,
    kind: proofKind,
    pages: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
    ceilingPerUseFen: v.picklist(shareCeilings),
    asking: shareAsking,
    consents: v.pipe(v.array(v.picklist(['share-balance'])), v.maxLength(5)),
  }),
  response: shareProof,
  status: 201,
  access,
  idempotent: true,
  errors: [
    'consent-missing',
    'identity-mismatch',
    'cert-no-invalid',
    'share-unavailable',
    'under-age',
    'deceased',
    'state-conflict',
    'not-found',
    'too-many-requests',
  ],
})

/** Those in review, and what became of the others in the last 30 days unless the share itself now says it. */
export const listShareProofs = endpoint({
  operationId: 'family.listShareProofs',
  method: 'GET',
  path: '/api/family/share-proofs',
  summary: '家庭共济交的证明',
  response: v.object({ items: v.array(shareProof) }),
  access,
})

/** The holder takes it back, and her consent with it. */
export const withdrawShareProof = endpoint({
  operationId: 'family.withdrawShareProof',
  method: 'DELETE',
  path: '/api/family/share-proofs/{id}',
  summary: '收回家庭共济的证明',
  params: v.object({ id }),
  response: shareProof,
  access,
  errors: ['state-conflict', 'not-found'],
})
