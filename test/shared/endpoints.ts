import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Endpoint } from '../../src/contract/shared/endpoint'

const CONTRACT = path.resolve(__dirname, '../../src/contract')

const isEndpoint = (thing: unknown): thing is Endpoint =>
  typeof thing === 'object' && thing !== null && 'operationId' in thing && 'path' in thing && 'method' in thing

/** Every endpoint that a file of src/contract exports; read from the folder, so that none can be forgotten. */
export function contractEndpoints(): Endpoint[] {
  const files = readdirSync(CONTRACT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return files.flatMap((file) => {
    const exported: Record<string, unknown> = require(path.join(CONTRACT, file))
    return Object.values(exported).filter(isEndpoint)
  })
}
