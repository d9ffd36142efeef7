import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder } from '../lib/hash'
import { root } from '../lib/root'

const USES_SANDBOX = /from '[./]+\/shared\/(sandbox|database|pair|postgres)'/

/** The tests that talk to a sandbox, and so to a database: those that .ci/run repeats on PostgreSQL. */
export function serverSuite(): string[] {
  return filesUnder(path.join(root, 'test')).filter(
    (file) => /\.test\.tsx?$/.test(file) && USES_SANDBOX.test(readFileSync(file, 'utf8')),
  )
}
