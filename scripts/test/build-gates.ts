import path from 'node:path'
import { pageDifferences, runGates } from '../../simulator/gates/run'
import type { Gate } from '../gates/gate'
import { root } from '../lib/root'

const dist = (host: string) => path.join(root, 'dist', host)

const soundBuild = (host: 'weapp' | 'alipay'): Gate => ({
  name: `dist/${host} is sound`,
  find: async () => {
    const skipped = (why: string) => console.log(`       not checked here: ${why}`)
    return runGates(dist(host), host, skipped).map(({ gate, file, message }) => `${gate}: ${file}: ${message}`)
  },
})

/** What can be checked of the finished mini-programs without a client. */
export const buildGates: Gate[] = [
  soundBuild('weapp'),
  soundBuild('alipay'),
  { name: 'both builds have the same pages', find: async () => pageDifferences(dist('weapp'), dist('alipay')) },
]
