import type { Filing } from '../../../src/contract/remote-care/filing'
import * as contract from '../../../src/contract/remote-care/requests'
import { dayInChina } from '../../../src/contract/shared/dates'
import { refuse } from '../../base/http/refuse'
import { type Call, type Route, route } from '../../base/http/route'
import { recordAct } from '../../registers/acts'
import { notify } from '../../registers/messages'
import { filerOf } from './create'
import { conflictOf } from './machine/plan'
import { type FilingEvent, stepFiling } from './machine/step'
import { brokeAPromise, type Stored } from './machine/stored'
import { supplementPages } from './materials/hand-in'
import { deletePagesOf } from './materials/rows'
import { type FilingRow, lockFilings, readFilingRow, readFilings, toStored } from './rows'
import { ruleOf } from './rule'
import { filingSentences, stepTexts } from './sentences'
import { toFiling } from './view'
import { moveFiling, type Work, writeProof } from './write'

/** 续期 over the days of another one for the same place, which was filed ahead: one of them would be for nothing. */
async function refuseOverlap({ db, now }: Work, { person_id, insurance_type }: FilingRow, renewed: Stored) {
  const others = (await readFilings(db, person_id, insurance_type)).map(toStored)
  const wanted = { ...renewed, replaces: renewed.filingId }
  if (conflictOf({ today: dayInChina(now), filings: others }, wanted))
    refuse('filing-exists', { detail: '后面已经有一份接着的备案，不用再续。' })
}

async function refuseBroken({ db }: Work, { person_id, insurance_type }: FilingRow) {
  if (brokeAPromise((await readFilings(db, person_id, insurance_type)).map(toStored))) refuse('filing-proof')
}

/** Takes a filing one step on; refused where the state machine refuses. Answers the row before, and what it became. */
export async function takeStep(work: Work, found: FilingRow, event: FilingEvent) {
  await lockFilings(work.db, found.person_id, found.insurance_type)
  const before = await readFilingRow(work.db, found.filing_id, found.person_id)
  if (!before) return refuse('not-found')
  const step = stepFiling(toStored(before), event, dayInChina(work.now), ruleOf(before))
  if (step.kind === 'refused') return refuse(step.code)
  if (event.do === 'renew') await refuseOverlap(work, before, step.filing)
  if (event.do === 'supplement' && event.proof.way === 'promise') await refuseBroken(work, before)
  await moveFiling(work, step.filing, stepTexts[event.do])
  return { before, after: step.filing }
}

/** The filing as it stands now, after something was written. */
export async function shown(work: Work, { filing_id, person_id }: FilingRow): Promise<Filing> {
  const written = await readFilingRow(work.db, filing_id, person_id)
  return written ? toFiling(written, dayInChina(work.now)) : refuse('not-found')
}

type Say = (after: Stored, today: string, actor: string | null) => string

/** One step that a person takes with her own filing, or another for her. */
async function act(call: Call, filingId: string, event: FilingEvent, operation: string, say: Say): Promise<Filing> {
  const { db, now, caller } = call
  const found = await readFilingRow(db, filingId, caller.subjectId)
  if (!found) return refuse('not-found')
  const { after } = await takeStep(call, found, event)
  if (event.do === 'supplement') await writeProof(call, found, event.proof)
  if (event.do === 'withdraw') await deletePagesOf(db, filingId)
  const filer = await filerOf(call)
  await notify(call, caller.subjectId, say(after, dayInChina(now), filer?.name ?? null))
  await recordAct(call, { operation, detail: { filingId } })
  return shown(call, found)
}

/** 撤销, 撤回, 续期, 补材料. */
export const actRoutes: Route[] = [
  route(contract.cancelFiling, (call) =>
    act(
      call,
      call.input.params.filingId,
      { do: 'cancel' },
      contract.cancelFiling.operationId,
      filingSentences.cancelled,
    ),
  ),
  route(contract.withdrawFiling, (call) =>
    act(call, call.input.params.filingId, { do: 'withdraw' }, contract.withdrawFiling.operationId, (after, _, actor) =>
      filingSentences.withdrawn(after, actor),
    ),
  ),
  route(contract.renewFiling, (call) => {
    const { months } = call.input.body
    const { operationId } = contract.renewFiling
    return act(call, call.input.params.filingId, { do: 'renew', months }, operationId, filingSentences.renewed)
  }),
  route(contract.supplementFiling, async (call) => {
    const { filingId } = call.input.params
    const found = await readFilingRow(call.db, filingId, call.caller.subjectId)
    const proof = await supplementPages(call, found ?? refuse('not-found'), call.input.body.proof)
    const { operationId } = contract.supplementFiling
    return act(call, filingId, { do: 'supplement', proof }, operationId, filingSentences.supplemented)
  }),
]
