/**
 * Full settlements a second over HTTP (preview, order, paid), on PGlite, server and load on this machine.
 * `npx tsx scripts/bench-http.ts [seconds]`; the budget is design.md §6: at least 250.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cpuMs } from './bench/cpu'
import { type Load, openLoad } from './bench/load'

const SECONDS = Number(process.argv[2] ?? 10)
const BUDGET = 250
const root = path.resolve(__dirname, '..')

/** The real server as a process of its own, on a data folder of its own. */
async function startServer(folder: string) {
  const server = spawn(process.execPath, ['--import', 'tsx', 'mock-server/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: folder, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    server.once('exit', () => reject(new Error('the server ended')))
    server.stdout.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2000)
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (found) resolve(found[0])
    })
  })
  return { address, pid: server.pid, stop: () => server.kill('SIGTERM') }
}

const quantile = (sorted: readonly number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0

function report(name: string, times: number[]): void {
  const sorted = [...times].sort((a, b) => a - b)
  const [p50, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.99)]
  console.log(`  ${name.padEnd(8)} p50 ${p50.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms`)
}

async function run(load: Load, pid: number | undefined): Promise<number> {
  await load.prepare()
  await load.run(2)
  const before = cpuMs(pid)
  const measured = await load.run(SECONDS)
  const after = cpuMs(pid)
  const rate = measured.settled / measured.seconds
  console.log(
    `${rate.toFixed(0)} settlements/s (${measured.settled} in ${measured.seconds.toFixed(1)} s, budget ${BUDGET})`,
  )
  if (before !== undefined && after !== undefined) {
    // What one settlement costs the server, whatever else runs on the machine.
    console.log(`  server   ${((after - before) / measured.settled).toFixed(2)} ms of processor for one settlement`)
  }
  for (const [name, times] of Object.entries(measured.times)) report(name, times)
  return rate
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-http-'))
  const server = await startServer(folder)
  try {
    const rate = await run(openLoad(server.address, SECONDS + 2), server.pid)
    process.exitCode = rate >= BUDGET ? 0 : 1
  } finally {
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
