import { spawn } from 'node:child_process'
import path from 'node:path'
import { isPlatform, type Platform } from './build/platform'
import { root } from './lib/root'
import { isUp, waitUntilReady } from './start/ready'
import { startSandbox } from './start/sandbox'

const port = process.env.PORT ?? '3900'
const origin = `http://127.0.0.1:${port}`

/** Taro's own watch build; weapp and alipay write dist/, h5 serves on its own port and passes /api on to `origin`. */
function watch(platform: Platform) {
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
  const env = { ...process.env, NODE_ENV: 'development', TARO_APP_API: origin }
  const args = [taro, 'build', '--type', platform, '--watch', '--no-check']
  return spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
}

/** `npm run dev:<platform>`: the watch loop against the sandbox, which is started here unless one answers already. */
async function dev(platform: Platform) {
  const sandbox = (await isUp(origin)) ? undefined : startSandbox(port)
  if (sandbox && !(await waitUntilReady(origin, sandbox.gone))) {
    process.exitCode = await sandbox.ended
    return
  }
  console.log(`The sandbox answers at ${origin}${sandbox ? '' : ' (it was running already)'}.`)
  const builder = watch(platform)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => builder.kill(signal))
  sandbox?.gone.addEventListener('abort', () => builder.kill())
  builder.on('exit', (code) => {
    process.exitCode = code ?? 0
    sandbox?.stop()
  })
}

const platform = process.argv[2]
if (isPlatform(platform)) {
  void dev(platform)
} else {
  console.error('Say which: npm run dev:weapp, dev:alipay or dev:h5.')
  process.exitCode = 1
}
