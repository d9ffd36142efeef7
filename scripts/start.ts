import { buildAll } from './build/all'
import { stopwatch } from './lib/stopwatch'
import { addresses } from './start/addresses'
import { portTrouble } from './start/port'
import { waitUntilReady } from './start/ready'
import { startSandbox } from './start/sandbox'

const port = process.env.PORT ?? '3900'

/** Builds what is missing; false if a build failed or was cut short because the sandbox ended. */
async function makeBuilds(gone: AbortSignal): Promise<boolean> {
  try {
    const built = await buildAll((platform, said) => console.log(`  ${platform.padEnd(8)} ${said}`), gone)
    return [...built.values()].every((one) => one.ok)
  } catch (cause) {
    if (gone.aborted) return false
    throw cause
  }
}

/**
 * `npm start`: the sandbox with the browser preview and both simulated mini-programs. The sandbox starts beside the
 * builds, so that a data folder in use or a database out of reach is said before a minute of building.
 */
async function start() {
  const seconds = stopwatch()
  const trouble = await portTrouble(port)
  if (trouble) {
    console.error(trouble)
    process.exitCode = 1
    return
  }
  const origin = `http://127.0.0.1:${port}`
  const sandbox = startSandbox(port)
  const whole = await makeBuilds(sandbox.gone)
  if (await waitUntilReady(origin, sandbox.gone)) {
    console.log(addresses(origin, seconds()))
    if (!whole) console.error('\nNot everything could be built: see above.')
  }
  process.exitCode = await sandbox.ended
}

void start()
