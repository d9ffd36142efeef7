import type { PGlite } from '@electric-sql/pglite'
import type { Engine } from '../../mock-server/base/db/pglite-connection'
import { migratedEngine } from './template'

/** What test/environment.js keeps from one test file to the next. */
interface SharedEngines {
  take: () => PGlite | undefined
  lend: (engine: PGlite) => void
  giveBack: (engine: PGlite) => void
}

declare global {
  var sharedEngines: SharedEngines | undefined
}

export interface Lent {
  engine: Engine
  /** Another file had it: its rows are still there. */
  used: boolean
}

/** A migrated engine in memory: one that another test file has given back, where tests share them, else a new one. */
export async function lendEngine(): Promise<Lent> {
  const shared = globalThis.sharedEngines
  if (!shared) return { engine: await migratedEngine(), used: false }
  const idle = shared.take()
  const engine = idle ?? (await migratedEngine())
  if (idle) {
    await engine.exec('rollback')
    await engine.exec('discard all')
  } else shared.lend(engine)
  return { engine: lent(engine, () => shared.giveBack(engine)), used: idle !== undefined }
}

/** Closing gives the engine back; who goes on after that is told so. */
function lent(engine: PGlite, giveBack: () => void): Engine {
  let open = true
  const ask = <Args extends unknown[], Answer>(call: (...args: Args) => Promise<Answer>) => {
    return (...args: Args) => (open ? call(...args) : Promise.reject(new Error('the database is closed')))
  }
  return {
    waitReady: engine.waitReady,
    exec: ask((...args: Parameters<PGlite['exec']>) => engine.exec(...args)),
    execProtocol: ask((...args: Parameters<PGlite['execProtocol']>) => engine.execProtocol(...args)),
    close: async () => {
      if (open) giveBack()
      open = false
    },
  }
}
