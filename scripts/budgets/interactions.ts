import { setTimeout as sleep } from 'node:timers/promises'
import { type App, launch } from '../../simulator/jsdom'
import { LIMITS } from './limits'
import { OPENINGS } from './openings'
import type { Row } from './row'
import { STORAGE } from './storage'
import type { World } from './world'

interface Interaction {
  what: string
  page: string
  act: (app: App) => Promise<void>
}

/** What people do most, one tap or key each, on the page where they do it. */
const INTERACTIONS: Interaction[] = [
  { what: 'hide names and amounts', page: 'pages/home/index', act: (app) => app.tap('隐藏姓名和金额') },
  { what: 'choose care mode', page: 'pages/me/index', act: (app) => app.tap(/^关怀版/) },
  {
    what: 'pay without the account',
    page: 'services/settlement/pages/bill/index',
    act: (app) => app.tap(/^先用个人账户/),
  },
  {
    what: 'open the reasons',
    page: 'services/settlement/pages/bill/index',
    act: (app) => app.tap(/^为什么医保没有全付/),
  },
  { what: 'ask to stop the code', page: 'services/activation/pages/manage/index', act: (app) => app.tap('停用医保码') },
  {
    what: 'type one character',
    page: 'services/activation/pages/identity/index',
    act: (app) => app.type('姓名', '周'),
  },
  { what: 'tick a consent', page: 'services/activation/pages/identity/index', act: (app) => app.tap(/^我看过了/) },
  { what: 'choose a way', page: 'services/activation/pages/ways/index', act: (app) => app.tap(/^短信验证码/) },
]

const LOADED_MS = 300

async function perform({ page, act, what }: Interaction, dir: string, world: World) {
  const opening = OPENINGS[page]
  const query = opening?.query?.(world)
  const persona = opening?.persona ?? 'zhouxiao'
  const entry = query ? `${page}?${query}` : page
  const app = await launch({ dir, host: 'weapp', persona, apiBase: world.origin, storage: STORAGE, entry })
  await sleep(LOADED_MS)
  await app.settle()
  app.takeSetData()
  await act(app)
  await sleep(LOADED_MS)
  await app.settle()
  const { calls, bytes } = app.takeSetData()
  app.close()
  if (calls === 0) throw new Error(`"${what}" on ${page} changed nothing`)
  return { what, calls, bytes }
}

/** Each interaction alone in a program of its own, measured until the screen stands still. */
export async function measureInteractions(dir: string, world: World): Promise<Row[]> {
  const rows: Row[] = []
  for (const interaction of INTERACTIONS) {
    const { what, calls, bytes } = await perform(interaction, dir, world)
    rows.push({ what: `${what}: setData calls`, measured: calls, budget: LIMITS.interaction.calls, unit: '' })
    rows.push({ what: `${what}: setData`, measured: bytes, budget: LIMITS.interaction.bytes, unit: 'bytes' })
  }
  return rows
}
