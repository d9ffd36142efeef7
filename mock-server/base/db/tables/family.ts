import type { ConsentWay, EndedBy } from '../../../../src/contract/family/grant'
import type { Relation } from '../../../../src/contract/family/relation'
import type { GrantRequest, ProofKind, RequestStatus } from '../../../../src/contract/family/request'
import type { Scope } from '../../../../src/contract/shared/endpoint'
import type { JsonList } from './grants'

export type GrantKind = 'relative' | 'guardian' | 'agent'

/** 亲情账户申请: somebody asks to act for another. `expired` is not written: it follows from the clock. */
export interface GrantRequestsTable {
  request_id: string
  actor_id: string
  subject_id: string
  kind: GrantKind
  /** What the subject is to the actor. */
  relation: Relation
  kinship: GrantRequest['kinship']
  scopes: JsonList<Scope>
  per_payment_fen: number | null
  per_day_fen: number | null
  /** Last day; null for one errand. */
  until: string | null
  words: string
  /** False where a phone was typed that is not the one on record: nothing is sent to it. */
  phone_fits: boolean
  counter_no: string
  status: Exclude<RequestStatus, 'expired'>
  proof_kind: ProofKind | null
  proof_pages: number | null
  proof_state: 'in-review' | 'accepted' | 'rejected' | null
  proof_note: string | null
  grant_id: string | null
  created_at: number
  expires_at: number
  ended_at: number | null
}

/** How a grant came to be and how it ended, beside what is checked at every call (`grants`). */
export interface GrantTermsTable {
  grant_id: string
  request_id: string
  kind: GrantKind
  relation: Relation
  consent_way: ConsentWay
  words: string
  until: string | null
  /** 收回码, hashed with the grant's id. */
  revoke_code_hash: string
  ended_by: EndedBy | null
}

/** 人码合一: one row for each act for another; never changed. */
export interface DelegatedActsTable {
  act_id: string
  at: number
  actor_id: string
  subject_id: string
  grant_id: string
  operation: string
  purpose: string
  device_id: string
  channel: string
  face_age_seconds: number | null
  amount_fen: number | null
  /** Reading is written once a day; null for acts. */
  once_key: string | null
}

/** A call to her phone, with the words it reads. */
export interface FamilyCallsTable {
  call_id: string
  request_id: string
  person_id: string
  phone: string
  spoken_text: string
  code_hash: string
  state: 'ringing' | 'agreed' | 'refused'
  wrong_tries: number
  placed_at: number
  expires_at: number
}

/** SMS codes: to agree (`answer <requestId>`) and to prove oneself without a face (`presence`). */
export interface FamilyCodesTable {
  code_id: string
  person_id: string
  purpose: string
  code_hash: string
  sent_at: number
  expires_at: number
  wrong_tries: number
  used_at: number | null
}

export interface FamilyFacesTable {
  verify_id: string
  person_id: string
  status: 'pending' | 'passed' | 'failed'
  started_at: number
  expires_at: number
  used_at: number | null
}

/** Wrong tries a day, so that nobody guesses names, numbers or 收回码. */
export interface FamilyTriesTable {
  who: string
  kind: string
  day: string
  tries: number
}

export interface KinParentsTable {
  child_id: string
  parent_id: string
}

/** A marriage ends by divorce; the tie to in-laws outlives a death. */
export interface KinMarriagesTable {
  a_id: string
  b_id: string
  divorced_on: string | null
}

export interface KinGuardiansTable {
  guardian_id: string
  ward_id: string
  ended_on: string | null
}

/** 村级代办员 and the people of the village. */
export interface VillageTable {
  person_id: string
  village: string
}

/** 家庭共济 that waits for 亲属关系证明; `share_id` is the id of the share once it is on. */
export interface ShareProofsTable {
  share_id: string
  holder_id: string
  member_id: string
  /** What the member is to the holder. */
  relation: Relation
  kind: ProofKind
  pages: number
  ceiling_per_use_fen: number
  asking: 'agreed' | 'each-time'
  counter_no: string
  state: 'in-review' | 'accepted' | 'rejected' | 'withdrawn'
  note: string
  sent_at: number
  decided_at: number | null
}

/** 家庭共济, each-time: may this bill be paid from the holder's account? */
export interface ShareAsksTable {
  ask_id: string
  share_id: string
  bill_id: string
  state: 'waiting' | 'agreed' | 'refused'
  asked_at: number
  answered_at: number | null
}

export interface DeletionsTable {
  deletion_id: string
  person_id: string
  at: number
  deleted: JsonList<{ title: string; count: number }>
}

export interface FamilyTables {
  grant_requests: GrantRequestsTable
  grant_terms: GrantTermsTable
  delegated_acts: DelegatedActsTable
  family_calls: FamilyCallsTable
  family_codes: FamilyCodesTable
  family_faces: FamilyFacesTable
  family_tries: FamilyTriesTable
  kin_parents: KinParentsTable
  kin_marriages: KinMarriagesTable
  kin_guardians: KinGuardiansTable
  village_agents: VillageTable
  villagers: VillageTable
  share_asks: ShareAsksTable
  share_proofs: ShareProofsTable
  deletions: DeletionsTable
}
