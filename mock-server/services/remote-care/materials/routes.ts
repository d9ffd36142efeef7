import * as contract from '../../../../src/contract/remote-care/materials'
import { refuse } from '../../../base/http/refuse'
import { type Call, type Route, route } from '../../../base/http/route'
import { cropPaper } from '../../../registers/files/crop'
import { deletePapers, insertPaper, turnTo } from '../../../registers/files/rows'
import { takeSpace } from '../../../registers/files/space'
import { giveOut, takeIn } from '../../../registers/files/take-in'
import { type MaterialRow, readLoose, readMaterialRow, toMaterial } from './rows'

type Asking = Pick<Call, 'db' | 'caller'>

async function shown({ db, caller }: Asking, fileId: string) {
  return toMaterial((await readMaterialRow(db, caller.subjectId, fileId)) ?? refuse('not-found'))
}

/** A page that may still be changed: what a filing has is as the clerk sees it. */
async function looseOne({ db, caller }: Asking, fileId: string): Promise<MaterialRow> {
  const found = await readMaterialRow(db, caller.subjectId, fileId, ' for update')
  if (!found) refuse('not-found')
  if (found.owner_id !== null) refuse('state-conflict')
  return found
}

const create = route(contract.createMaterial, async (call) => {
  const { db, now, ids, caller, input } = call
  const { kind, type, sizeBytes, faults } = input.body
  const whose = { owner: 'filing', owner_id: null, person_id: caller.subjectId } as const
  await takeSpace(db, { ...whose, size_bytes: sizeBytes })
  const file_id = ids.id()
  await insertPaper(db, {
    ...whose,
    file_id,
    role: kind,
    type,
    size_bytes: sizeBytes,
    faults: faults ?? [],
    looked: faults !== null,
    added_by: caller.actorId,
    created_at: now,
  })
  return shown(call, file_id)
})

/** 备案材料: the same register, checks and bounds as the pages of a claim. */
export const materialRoutes: Route[] = [
  route(contract.listMaterials, async ({ db, caller }) => ({
    items: (await readLoose(db, caller.subjectId)).map(toMaterial),
  })),
  create,
  route(contract.readMaterial, (call) => shown(call, call.input.params.fileId)),
  route(contract.addMaterialPiece, async (call) => {
    const { fileId } = call.input.params
    await takeIn(call, await looseOne(call, fileId), call.input.body)
    return shown(call, fileId)
  }),
  route(contract.readMaterialPiece, async (call) => {
    const { params, query } = call.input
    return giveOut(call, await readMaterialRow(call.db, call.caller.subjectId, params.fileId), query.from ?? 0)
  }),
  route(contract.turnMaterial, async (call) => {
    const { file_id } = await looseOne(call, call.input.params.fileId)
    await turnTo(call.db, file_id, call.input.body.turn)
    return shown(call, file_id)
  }),
  route(contract.cropMaterial, async (call) => {
    const found = await looseOne(call, call.input.params.fileId)
    await cropPaper(call, found, call.input.body.crop)
    return shown(call, found.file_id)
  }),
  route(contract.removeMaterial, async (call) => {
    await deletePapers(call.db, [(await looseOne(call, call.input.params.fileId)).file_id])
    return { removed: true as const }
  }),
]
