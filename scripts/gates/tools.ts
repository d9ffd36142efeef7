import path from 'node:path'
import { root } from '../lib/root'
import { runNode } from '../lib/run'
import type { Gate } from './gate'

const bin = (file: string) => path.join(root, 'node_modules', file)

/** A gate that is another program: its output is the finding when it ends with an error. */
function tool(name: string, args: string[]): Gate {
  return {
    name,
    find: async () => {
      const { code, output } = await runNode(args, { env: { NO_COLOR: '1', FORCE_COLOR: '0' } })
      return code === 0 ? [] : output.trimEnd().split('\n')
    },
  }
}

const CODE = ['src', 'mock-server', 'simulator', 'scripts', 'config', 'test']
const tsc = bin('typescript/bin/tsc')

export const tools: Gate[] = [
  tool('lint and format', [
    bin('@biomejs/biome/bin/biome'),
    'check',
    '--error-on-warnings',
    '--max-diagnostics=50',
    '.',
  ]),
  tool('types', [tsc, '-p', 'tsconfig.json']),
  // The same sources with the files that WeChat and Alipay get instead of the browser's.
  tool('types of weapp', [tsc, '-p', 'config/tsconfig.weapp.json']),
  tool('types of alipay', [tsc, '-p', 'config/tsconfig.alipay.json']),
  tool('boundaries', [
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    ...CODE,
  ]),
  tool('dead code and unused packages', [bin('knip/bin/knip.js'), '--no-progress']),
]
