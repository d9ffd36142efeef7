import type { FamilyRecord } from '../../../../src/contract/family/records'
import { listRecords } from '../../../../src/contract/family/records'
import { scopeTexts } from '../../../../src/contract/family/scopes'
import { spokenDay } from '../../../../src/contract/family/spoken'
import { dayInChina, instantInChina } from '../../../../src/contract/shared/dates'
import { scopes } from '../../../../src/contract/shared/endpoint'
import { rows } from '../../../base/db/statement'
import { fromCursor, toCursor } from '../../../base/http/cursor'
import { route } from '../../../base/http/route'
import { recordText } from './sentence'

const PAGE = 20

/** What happens without a session of the actor: the payment's end, a scan, consents. The rest is in delegated_acts. */
const STORY = [
  'family.agree',
  'family.end',
  'family.readHelp',
  'family.withdrawWardConsent',
  'family.exportWardData',
  'family.requestWardDeletion',
  'settlement.pay',
  'settlement.refund',
  'settlement.reverse',
  'settlement.giveBack',
  'sandbox.scanCode',
]
/** Steps on the way to an act that has a line of its own. */
const QUIET = [
  'settlement.createPreview',
  'activation.sendSms',
  'activation.startFace',
  'activation.createSlip',
  'activation.verify',
  'activation.readApplication',
  'credential.read',
  'credential.readCode',
  'booking.readTerms',
  'booking.createHold',
  'booking.readHold',
  'booking.extendHold',
  'booking.releaseHold',
  'booking.listWaits',
  'booking.readWait',
  'booking.readTicket',
  'booking.askTurn',
  'reimbursement.readFile',
  'reimbursement.addPiece',
  'reimbursement.turnFile',
  'reimbursement.cropFile',
  'filing.readEffect',
  'filing.readTerms',
  'filing.listMaterials',
  'filing.readMaterial',
  'filing.addMaterialPiece',
  'filing.turnMaterial',
  'filing.cropMaterial',
  'booking.saveQuestionnaire',
  'booking.listOffers',
  'booking.readOffer',
]

interface Found {
  id: string
  at: number
  actor_id: string
  actor_name: string
  subject_name: string
  grant_id: string | null
  operation: string
  purpose: string
  amount_fen: number | null
  face_age_seconds: number | null
  how: string | null
  institution_name: string | null
  until: string | null
}

// Ids decide between lines of the same moment, so that a page never repeats or skips one.
const LIST = `select lines.*, actor.name as actor_name, subject.name as subject_name, terms.until,
    coalesce(bills.institution_name, places.name) as institution_name
  from (
    select act_id as id, at, actor_id, subject_id, grant_id, operation, '' as purpose, amount_fen,
      null::bigint as face_age_seconds, coalesce(detail->>'way', detail->>'by') as how, detail->>'billId' as bill_id,
      detail->>'institutionId' as institution_id
    from acts where (actor_id = $1 or subject_id = $1) and actor_id <> subject_id and operation = any($2)
    union all
    select act_id, at, actor_id, subject_id, grant_id, operation, purpose, amount_fen, face_age_seconds, null, null, null
    from delegated_acts where (actor_id = $1 or subject_id = $1) and not operation = any($3)
  ) lines
  join people actor on actor.person_id = lines.actor_id
  join people subject on subject.person_id = lines.subject_id
  left join grant_terms terms on terms.grant_id = lines.grant_id
  left join bills on bills.bill_id = lines.bill_id
  left join institutions places on places.institution_id = lines.institution_id
  where ($4::text is null or lines.actor_id = $4 or lines.subject_id = $4)
    and (lines.at < $5 or (lines.at = $5 and lines.id < $6))
  order by lines.at desc, lines.id desc limit $7`

function whyOf({ purpose, until, subject_name: name, at }: Found): string {
  const scope = scopes.find((one) => one === purpose)
  if (!scope) return ''
  const allowed = `${name}同意过${scopeTexts[scope].spoken}`
  return until === null ? `${allowed}，只这一次` : `${allowed}，到${spokenDay(until, dayInChina(at))}为止`
}

const toRecord = (found: Found, readerId: string): FamilyRecord => ({
  recordId: found.id,
  at: instantInChina(found.at),
  actorName: found.actor_name,
  subjectName: found.subject_name,
  side: found.actor_id === readerId ? 'actor' : 'subject',
  text: recordText({
    operation: found.operation,
    actorName: found.actor_name,
    subjectName: found.subject_name,
    amountFen: found.amount_fen,
    institutionName: found.institution_name,
    purpose: found.purpose,
    how: found.how ?? '',
  }),
  why: whyOf(found),
  amountFen: found.amount_fen,
  faceAgeSeconds: found.face_age_seconds,
  grantId: found.grant_id,
})

/** 替办记录: one record that both sides read. */
export const listFamilyRecords = route(listRecords, async ({ db, caller, input: { query } }) => {
  const limit = query.limit ?? PAGE
  const [at, id] = fromCursor(query.cursor, ['number', 'string']) ?? [Number.MAX_SAFE_INTEGER, '']
  const found = await rows<Found>(db, LIST, [caller.actorId, STORY, QUIET, query.personId, at, id, limit + 1])
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map((one) => toRecord(one, caller.actorId)),
    nextCursor: last ? toCursor(last.at, last.id) : null,
  }
})
