import * as v from 'valibot'
import { create } from 'zustand'
import type { Help } from '@/contract/family/help'
import { store } from '@/platform/store'
import { serverNow } from '../server-time'

/** 帮忙看着 as it runs on the phone of who is helped. */
export interface Helped {
  helpId: string
  /** Whose it is: on a shared phone nobody else's screen is ever shown. */
  elderId: string
  helperName: string
  endsAt: string
}

interface HelpState {
  helped: Helped | null
  /** The helper is looking now. */
  watched: boolean
  /** The last try to tell her failed. */
  offline: boolean
  point: Help['point']
}

const KEY = 'helped'
const kept = v.object({ helpId: v.string(), elderId: v.string(), helperName: v.string(), endsAt: v.string() })

function readKept(): Helped | null {
  const read = v.safeParse(kept, store.read(KEY))
  return read.success && Date.parse(read.output.endsAt) > serverNow() ? read.output : null
}

const nobody = { watched: false, offline: false, point: null } as const
export const useHelp = create<HelpState>(() => ({ helped: readKept(), ...nobody }))

/** It has begun, or the server says how it stands. */
export function noteHelp(help: Help, elderId: string): void {
  if (help.state === 'ended') {
    forgetHelp()
    return
  }
  const { helped } = useHelp.getState()
  const { helpId, otherName: helperName, endsAt } = help
  if (helped?.helpId !== helpId) {
    const begun = { helpId, elderId, helperName, endsAt }
    store.write(KEY, begun)
    useHelp.setState({ helped: begun })
  }
  const { watched, point, offline } = useHelp.getState()
  const changed = watched !== help.otherHere || point?.pointId !== help.point?.pointId || offline
  if (changed) useHelp.setState({ watched: help.otherHere, point: help.point, offline: false })
}

export function forgetHelp(): void {
  store.remove(KEY)
  if (useHelp.getState().helped) useHelp.setState({ helped: null, ...nobody })
}
