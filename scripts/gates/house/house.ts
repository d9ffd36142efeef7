import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Gate } from '../gate'
import { ALLOWED } from './allowed'
import { hostNames } from './host-names'
import { looseTypes } from './loose-types'
import { machinePaths } from './machine-paths'
import { packages } from './packages'
import { serviceNames } from './service-names'
import { sizes } from './sizes'
import { readSources, type Source } from './source'

/** The house's own rules over the project in `base`. */
export function houseGates(base: string): Gate[] {
  let read: Source[] | undefined
  const sources = () => {
    read ??= readSources(base)
    return read
  }
  const rule = (name: string, find: (sources: Source[]) => string[]): Gate => ({
    name,
    find: async () => find(sources()),
  })
  return [
    rule('host names stay in src/platform', hostNames),
    rule('no any, no !, no as', (all) => looseTypes(all, ALLOWED)),
    rule('file size and folder depth', sizes),
    rule('no path of one machine', machinePaths),
    rule('service names', serviceNames),
    rule('packages', () => packages(readFileSync(path.join(base, 'package-lock.json'), 'utf8'))),
  ]
}
