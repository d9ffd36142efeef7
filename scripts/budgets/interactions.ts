import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '../../simulator/jsdom'
import { Programs } from '../../test/shared/states/programs'
import { states } from '../../test/shared/states/table'
import { prepare } from '../../test/shared/states/world'
import { LIMITS } from './limits'
import type { Row } from './row'

interface Interaction {
  what: string
  /** A screen of test/shared/states. */
  on: string
  act: (app: App) => Promise<void>
}

/** What people do most, one tap or key each, on the screen where they do it. */
const INTERACTIONS: Interaction[] = [
  { what: 'hide names and amounts', on: 'home', act: (app) => app.tap('隐藏姓名和金额') },
  { what: 'choose care mode', on: 'me', act: (app) => app.tap(/^关怀版/) },
  { what: 'pay without the account', on: 'settlement-accounts', act: (app) => app.tap(/^先用个人账户/) },
  { what: 'open the reasons', on: 'settlement', act: (app) => app.tap(/^为什么医保没有全付/) },
  { what: 'ask to stop the code', on: 'manage', act: (app) => app.tap('停用医保码') },
  { what: 'type one character', on: 'identity', act: (app) => app.type('姓名', '周') },
  { what: 'tick a consent', on: 'identity', act: (app) => app.tap(/^我看过了/) },
  { what: 'unfold the filters', on: 'find', act: (app) => app.tap(/^筛选/) },
  { what: 'choose a way', on: 'ways', act: (app) => app.tap(/^短信验证码/) },
]

const LOADED_MS = 300

async function perform({ on, act, what }: Interaction, dist: string, origin: string) {
  const state = states.find(({ name }) => name === on)
  if (!state) throw new Error(`"${what}" wants the screen ${on}, which test/shared/states has not`)
  const programs = new Programs(dist, origin)
  const place = await prepare(state, origin)
  const { calls, bytes } = await programs.show({ host: 'weapp', mode: 'standard', state, place }, async (app) => {
    app.takeSetData()
    await act(app)
    await sleep(LOADED_MS)
    await app.settle()
    return app.takeSetData()
  })
  await programs.close()
  if (calls === 0) throw new Error(`"${what}" on ${on} changed nothing`)
  return { what, calls, bytes }
}

/** Each interaction alone in a program of its own, measured until the screen stands still. */
export async function measureInteractions(dist: string, origin: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const interaction of INTERACTIONS) {
    const { what, calls, bytes } = await perform(interaction, dist, origin)
    rows.push({ what: `${what}: setData calls`, measured: calls, budget: LIMITS.interaction.calls, unit: '' })
    rows.push({ what: `${what}: setData`, measured: bytes, budget: LIMITS.interaction.bytes, unit: 'bytes' })
  }
  return rows
}
