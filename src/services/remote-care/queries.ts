import { listFilings, readEffect, readFiling, readRemoteCare, readTerms } from '@/contract/remote-care/endpoints'
import type { FilingKind } from '@/contract/remote-care/kinds'
import * as materials from '@/contract/remote-care/materials'
import type { MaterialKind } from '@/contract/remote-care/proof'
import type { Output } from '@/contract/shared/endpoint'
import { call } from '@/session/call'
import type { Result } from '@/session/failure'
import type { PageApi, PaperApi } from '@/session/papers/api'

export type Overview = Output<typeof readRemoteCare>
export type Effect = Output<typeof readEffect>
export type Terms = Output<typeof readTerms>

export interface RemoteCareHome {
  overview: Overview
  effect: Effect
}

/** The first page: how things stand, and what a filing would change. Neither waits for the other. */
export async function loadHome(): Promise<Result<RemoteCareHome>> {
  const [overview, effect] = await Promise.all([call(readRemoteCare), call(readEffect)])
  if (!overview.ok) return overview
  if (!effect.ok) return effect
  return { ok: true, value: { overview: overview.value, effect: effect.value } }
}

export const loadOverview = () => call(readRemoteCare)
export const loadTerms = (region: string, kind: FilingKind) => call(readTerms, { query: { region, kind } })
export const loadFiling = (filingId: string) => call(readFiling, { params: { filingId } })
export const loadMaterials = () => call(materials.listMaterials)

/** How a filing's pages are taken in; on the phone they are named by whose they are. */
export const materialApi = (personId: string): PaperApi<MaterialKind> => ({
  set: `filing-${personId}`,
  announce: (idempotencyKey, { role, ...page }) =>
    call(materials.createMaterial, { body: { kind: role, ...page } }, { idempotencyKey }),
  read: (fileId) => call(materials.readMaterial, { params: { fileId } }),
  send: (fileId, body) => call(materials.addMaterialPiece, { params: { fileId }, body }),
})

/** How one of them is shown and changed. */
export const materialPage: PageApi = {
  load: (fileId, from) => call(materials.readMaterialPiece, { params: { fileId }, query: { from } }),
  turn: (fileId, turn) => call(materials.turnMaterial, { params: { fileId }, body: { turn } }),
  crop: (fileId, crop) => call(materials.cropMaterial, { params: { fileId }, body: { crop } }),
  remove: (fileId) => call(materials.removeMaterial, { params: { fileId } }),
}

export const loadPast = (cursor: string | undefined) => call(listFilings, { query: { cursor } })
