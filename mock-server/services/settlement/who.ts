import type { Channel } from '../../../src/contract/session/endpoints'
import type { Source } from '../../../src/contract/settlement/order'
import type { Policy } from '../../regions/shape'
import { payName } from './channel-words'
import { explainSources } from './engine/explain/sources'
import type { Trace } from './engine/trace'

interface Named {
  id: string
  name: string
}

/** Everybody a settlement names, and who reads it now. */
export interface Who {
  readerId: string
  patient: Named
  payer: Named
  holder: Named | null
  channel: Channel
}

/** 谁付多少 in the reader's words: "我" is the reader paying for herself; anybody else is called by name. */
export const sourcesFor = (trace: Trace, policy: Policy, who: Who): Source[] =>
  explainSources(trace, {
    policy,
    patient: who.patient.id === who.readerId ? null : who.patient.name,
    holder: who.holder && { name: who.holder.name, isReader: who.holder.id === who.readerId },
    payer: who.payer.id === who.readerId && who.patient.id === who.readerId ? '我' : who.payer.name,
    channel: payName(who.channel),
  })
