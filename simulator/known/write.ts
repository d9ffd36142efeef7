import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { HostName } from '../bundle'
import { readKnownNames } from './read'

const WIDTH = 118

function lines(names: string[]): string {
  const out: string[] = []
  for (const name of names) {
    const last = out.at(-1)
    if (last !== undefined && last.length + name.length < WIDTH) out[out.length - 1] = `${last} ${name}`
    else out.push(`  ${name}`)
  }
  return out.join('\n')
}

/** Writes the committed lists again: `npx tsx simulator/known/write.ts`, after a typings package moves. */
function write(host: HostName, global: string) {
  const body = `/** Names on \`${global}\` in the host's typings. Written by write.ts; a test compares it with the package. */
export const ${host.toUpperCase()}_NAMES = \`
${lines(readKnownNames(host))}
\`
  .trim()
  .split(/\\s+/)
`
  writeFileSync(path.join(__dirname, `${host}.ts`), body)
}

write('weapp', 'wx')
write('alipay', 'my')
