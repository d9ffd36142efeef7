import { PROMISE_VERSION } from '../../../src/contract/remote-care/proof'
import { markEmergency, reviewFiling } from '../../../src/contract/sandbox/filings'
import { createBill } from '../../../src/contract/sandbox/fixtures'
import { moveClock } from '../../../src/contract/sandbox/world'
import { paperPhoto } from '../../reimbursement/pictures'
import { actingForHer, toHer } from './family'
import type { ScreenState, World } from './world'

const page = (name: string) => `services/remote-care/pages/${name}/index`
const personaId = 'liguilan'
const LI = 'person-liguilan'
const HOSPITAL = 'H99010000001'

const promise = { way: 'promise', version: PROMISE_VERSION }
const KIND = 'residence-proof'
const materials = '/api/remote-care/materials'
type Her = Awaited<ReturnType<World['as']>>

/** One page of her residence proof, uploaded and not handed in. */
async function upload(li: Her, bytes: Buffer): Promise<string> {
  const announced = { kind: KIND, type: 'image/jpeg', sizeBytes: bytes.length, faults: null }
  const { fileId } = await li('POST', materials, announced)
  await li('POST', `${materials}/${fileId}/pieces`, { from: 0, base64: bytes.toString('base64') })
  return fileId
}

/** Two pages of it, as they are handed in. */
async function papers({ as }: World) {
  const li = await as(personaId)
  const fileIds = [await upload(li, paperPhoto(1)), await upload(li, paperPhoto(2))]
  return { way: 'materials', items: [{ kind: KIND, fileIds }] }
}

/** She files for Hangzhou; the server's day is asked for, since clocks move. */
async function filed({ as }: World, change: Record<string, unknown> = {}) {
  const li = await as(personaId)
  const { today } = await li('GET', '/api/remote-care/terms?region=330100&kind=long-term-living')
  const body = { region: '330100', answers: { why: 'live', stay: 'half-year' }, beginOn: today, proof: promise }
  return { li, filing: await li('POST', '/api/remote-care/filings', { ...body, ...change }) }
}

/** And the clerk sends the papers back. */
async function returned(world: World, onePage = false) {
  const made = await filed(world, { proof: await papers(world) })
  const path = `/sandbox/filings/${made.filing.filingNo}/review`
  const { pages } = await made.li('GET', `/api/remote-care/filings/${made.filing.filingId}`)
  const page = onePage ? { page: String(pages[1].fileId) } : {}
  const body = { result: 'returned' as const, note: '居住证有一页看不清，请再交一次', ...page }
  ;(await world.sandbox.ask(reviewFiling, { path, body })).read()
  return made
}

const plain = (name: string, sees: string, more: Partial<ScreenState> = {}): ScreenState => ({
  name: `remote-care-${name}`,
  page: page(name),
  personaId,
  place: () => ({ route: page(name) }),
  sees,
  ...more,
})

const file = (name: string, sees: string, taps: readonly string[], region = '330100'): ScreenState =>
  plain('file', sees, {
    name: `remote-care-file-${name}`,
    place: () => ({ route: `${page('file')}?region=${region}`, taps }),
  })

/** 异地备案: the effect, the form question by question, and one filing in each of its states. */
export const remoteCareStates: readonly ScreenState[] = [
  plain('home', '备案后，自己少付 5,600 元', { name: 'remote-care-effect', picture: { standard: 'remote-care' } }),
  {
    ...plain('home', '替奶奶办备案'),
    name: 'remote-care-acting',
    personaId: 'zhouxiao',
    async place(world) {
      await actingForHer(world)
      const door = { standard: '异地备案，去外地看病前办', care: '异地和报销，去外地看病前，办备案' }
      return { route: 'pages/home/index', taps: [...toHer, door] }
    },
  },
  plain('home', '生效中', {
    name: 'remote-care-filed',
    async place(world) {
      await filed(world)
      return { route: page('home') }
    },
  }),
  plain('home', '补办这次的备案', {
    name: 'remote-care-backfill',
    async place({ sandbox }) {
      const lines = [{ name: '住院费', category: 'A' as const, unitPriceFen: 3_000_000, quantity: 1 }]
      const body = { personId: LI, institutionId: HOSPITAL, medType: '21', lines }
      ;(await sandbox.ask(createBill, { path: '/sandbox/bills', body })).read()
      return { route: page('home') }
    },
  }),
  plain('file', '要去哪里看病？', { name: 'remote-care-file-place' }),
  file('why', '为什么要在杭州看病？', []),
  file('stay', '要在那边多久？', ['住在那边，跟子女住，退休了住过去，长期住']),
  file('terms', '请再看一遍，对吗？', ['住在那边，跟子女住，退休了住过去，长期住', '半年以上，或者一直住下去']),
  file('referral', '哪家医院转的', ['医院让转过去看，参保地的医院开转诊单', '开了']),
  file('trip', '办多久', ['出差、旅游、探亲，或者自己想去那边看']),
  file('deemed', '急诊抢救，不用备案', ['突然发病，看急诊，来不及备案的', '是，急诊抢救，医院会标记，不用备案']),
  file('not-needed', '去西安看病，不用备案', ['出差、旅游、探亲，或者自己想去那边看'], '610100'),
  plain('file', '已经有一份备案了', {
    name: 'remote-care-file-conflict',
    async place(world) {
      await filed(world)
      const taps = ['住在那边，跟子女住，退休了住过去，长期住', '半年以上，或者一直住下去']
      return { route: `${page('file')}?region=510100`, taps }
    },
  }),
  plain('filing', '去杭州看病，备案办好了', {
    async place(world) {
      const { filing } = await filed(world)
      return { route: `${page('filing')}?id=${filing.filingId}&fresh=1` }
    },
  }),
  plain('filing', '等您补', {
    name: 'remote-care-returned',
    async place(world) {
      const { filing } = await returned(world)
      return { route: `${page('filing')}?id=${filing.filingId}` }
    },
  }),
  plain('filing', '没有等到材料', {
    name: 'remote-care-lapsed',
    async place(world) {
      const { filing } = await returned(world)
      ;(await world.sandbox.ask(moveClock, { body: { advanceSeconds: 31 * 86_400 } })).read()
      return { route: `${page('filing')}?id=${filing.filingId}` }
    },
  }),
  plain('filing', '医院标记的', {
    name: 'remote-care-emergency',
    async place({ sandbox }) {
      const body = { personId: LI, institutionId: HOSPITAL }
      const marked = (await sandbox.ask(markEmergency, { path: '/sandbox/filings/emergencies', body })).read()
      return { route: `${page('filing')}?id=${marked.filingId}` }
    },
  }),
  plain('supplement', '还差一份材料', {
    async place(world) {
      const { filing } = await returned(world)
      return { route: `${page('supplement')}?id=${filing.filingId}` }
    },
  }),
  plain('supplement', '只有一页要重拍', {
    name: 'remote-care-supplement-page',
    async place(world) {
      const { filing } = await returned(world, true)
      return { route: `${page('supplement')}?id=${filing.filingId}` }
    },
  }),
  plain('file', '已经传好 2 页', {
    name: 'remote-care-file-papers',
    async place(world) {
      await papers(world)
      const taps = ['住在那边，跟子女住，退休了住过去，长期住', '半年以上，或者一直住下去', '交材料，最晚']
      return { route: `${page('file')}?region=330100`, taps }
    },
  }),
  plain('page', '看照片', {
    name: 'remote-care-page',
    async place(world) {
      const fileId = await upload(await world.as(personaId), paperPhoto(1))
      return { route: `${page('page')}?fileId=${fileId}` }
    },
  }),
  plain('slip', '异地就医备案单', {
    async place(world) {
      const { filing } = await filed(world)
      return { route: `${page('slip')}?id=${filing.filingId}` }
    },
  }),
  plain('past', '没通过', {
    async place(world) {
      const { filing } = await filed(world, { proof: await papers(world) })
      const path = `/sandbox/filings/${filing.filingNo}/review`
      const body = { result: 'refused' as const, note: '没有居住证明' }
      ;(await world.sandbox.ask(reviewFiling, { path, body })).read()
      await filed(world)
      return { route: page('past') }
    },
  }),
]
