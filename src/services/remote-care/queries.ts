import { listFilings, readEffect, readFiling, readRemoteCare, readTerms } from '@/contract/remote-care/endpoints'
import type { FilingKind } from '@/contract/remote-care/kinds'
import type { Output } from '@/contract/shared/endpoint'
import { call } from '@/session/call'
import type { Result } from '@/session/failure'

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
export const loadPast = (cursor: string | undefined) => call(listFilings, { query: { cursor } })
