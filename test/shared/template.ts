import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { migrate } from '../../mock-server/base/db/migrate'
import { migrations } from '../../mock-server/base/db/migrations/index'
import { openEngine } from '../../mock-server/base/db/open'
import { seedDirectory } from '../../mock-server/edges/sandbox/world/directory'

const CACHE = path.resolve(__dirname, '../../.cache/pglite')

/** Changes with the migrations: what was made of earlier ones is not taken. */
export const state = () => createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16)

/**
 * Makes what is not there yet. Several test processes may do so at once: each makes its own, and the first one's that
 * is ready gets the name.
 */
async function once(name: string, make: (unfinished: string) => Promise<void>): Promise<string> {
  const wanted = path.join(CACHE, name)
  if (existsSync(wanted)) return wanted
  mkdirSync(CACHE, { recursive: true })
  const unfinished = `${wanted}.${process.pid}`
  await make(unfinished)
  try {
    renameSync(unfinished, wanted)
  } catch (cause) {
    if (!existsSync(wanted)) throw cause
    rmSync(unfinished, { recursive: true })
  }
  return wanted
}

/** A file: the dump of a migrated PGlite with the directory in it. Starting without takes seconds. */
const dumpFile = () =>
  once(`${state()}.tar`, async (unfinished) => {
    const engine = await PGlite.create('memory://')
    const opened = openEngine(engine)
    await migrate(opened.db)
    await seedDirectory(opened.db)
    const dump = await engine.dumpDataDir('none')
    await opened.close()
    writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()))
  })

/** A migrated PGlite with the directory, in memory. */
export async function migratedEngine(dataDir = 'memory://'): Promise<PGlite> {
  const dump = readFileSync(await dumpFile())
  return PGlite.create({ dataDir, loadDataDir: new Blob([dump]) })
}

const migratedFolder = () =>
  once(state(), async (unfinished) => {
    mkdirSync(unfinished)
    const engine = await migratedEngine(path.join(unfinished, 'pglite'))
    await engine.close()
  })

/** Puts a migrated PGlite with the directory into a data folder, which saves the server that begins with it seconds. */
export async function fillFolder(folder: string): Promise<void> {
  cpSync(await migratedFolder(), folder, { recursive: true })
}
