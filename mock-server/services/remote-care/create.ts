import { isLongTerm, kindTexts } from '../../../src/contract/remote-care/kinds'
import { covers } from '../../../src/contract/remote-care/places'
import { type Answers, decideKind } from '../../../src/contract/remote-care/questions'
import { changeFiling, createFiling, type FilingDraft } from '../../../src/contract/remote-care/requests'
import { dayInChina } from '../../../src/contract/shared/dates'
import { refuse } from '../../base/http/refuse'
import { type Call, route } from '../../base/http/route'
import { recordAct } from '../../registers/acts'
import { readInstitution } from '../../registers/institutions'
import { readPerson } from '../../registers/people'
import { type Asked, fileRemoteCare } from './file'
import { readInsured } from './insured'
import { handIn, proofOf } from './materials/hand-in'
import { readFilingRow } from './rows'

/** The kind the answers come to; an emergency that the hospital marks needs no filing. */
export function kindOf(answers: Answers, retired: boolean) {
  const decided = decideKind(answers, { retired })
  if (decided.outcome === 'deemed') return refuse('filing-not-needed', { detail: '急诊抢救由医院标记，不用备案。' })
  return decided.kind
}

/** The one who files for another, as the other is told of her. */
export async function filerOf({ db, caller }: Pick<Call, 'db' | 'caller'>): Promise<Asked['filer']> {
  if (caller.actorId === caller.subjectId) return null
  const actor = await readPerson(db, caller.actorId)
  return { personId: caller.actorId, name: actor?.name ?? '' }
}

/** 转诊: from a hospital of the insured place, not in the future. */
async function referralOf({ db, now }: Pick<Call, 'db' | 'now'>, draft: FilingDraft, insuredRegion: string) {
  const { referral } = draft
  if (!referral) return refuse('malformed', { fields: { referral: '还没有填哪家医院转的' } })
  const hospital = await readInstitution(db, referral.institutionId)
  if (!hospital) return refuse('institution-unknown')
  if (!covers(insuredRegion, hospital.region)) {
    return refuse('malformed', { fields: { referral: '要由参保地的医院转诊' } })
  }
  if (referral.referredOn > dayInChina(now)) return refuse('malformed', { fields: { referral: '转诊的日子还没到' } })
  return referral
}

export const createFilingRoute = route(createFiling, async (call) => {
  const { db, caller, input } = call
  const { region, answers, beginOn, months, proof: given } = input.body
  const insured = await readInsured(db, caller.subjectId)
  const kind = kindOf(answers, insured.retired)
  const proof = await proofOf(call, caller.subjectId, given)
  const filed = await fileRemoteCare(call, {
    personId: caller.subjectId,
    wanted: { kind, region, beginOn, months, proof, replaces: null },
    answers,
    referral: kindTexts[kind].filedClass === 'referral' ? await referralOf(call, input.body, insured.region) : null,
    source: 'app',
    filer: await filerOf(call),
  })
  await handIn(call, given, filed.filingId)
  await recordAct(call, { operation: createFiling.operationId, detail: { filingId: filed.filingId } })
  return filed
})

/** 变更: the reason stays, the place is another. */
export const changeFilingRoute = route(changeFiling, async (call) => {
  const { db, caller, input } = call
  const { region, beginOn, proof: given } = input.body
  const old = await readFilingRow(db, input.params.filingId, caller.subjectId)
  if (!old) return refuse('not-found')
  if (old.region === region && isLongTerm(old.kind)) return refuse('filing-exists')
  const proof = await proofOf(call, caller.subjectId, given)
  const filed = await fileRemoteCare(call, {
    personId: caller.subjectId,
    wanted: { kind: old.kind, region, beginOn, months: undefined, proof, replaces: old.filing_id },
    answers: null,
    referral: null,
    source: 'app',
    filer: await filerOf(call),
  })
  await handIn(call, given, filed.filingId)
  await recordAct(call, { operation: changeFiling.operationId, detail: { filingId: filed.filingId } })
  return filed
})
