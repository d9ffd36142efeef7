import { answerAtCounter } from '../../../src/contract/sandbox/family'
import { finishFace } from '../../../src/contract/sandbox/parties'
import { issueBill } from '../../settlement/picture-bill'
import type { ScreenState, World } from './world'

const page = (name: string) => `services/family/pages/${name}/index`
const personaId = 'zhouxiao'
const LI = 'person-liguilan'
const home = 'pages/home/index'
const bill = 'services/settlement/pages/bill/index'

const asked = {
  whom: { by: 'personId', personId: LI },
  relation: 'grandparent',
  scopes: ['book', 'cancel', 'show-code', 'pay', 'file-remote-care', 'claim'],
  perPaymentFen: 50_000,
  perDayFen: 100_000,
  term: '6-months',
}

async function requested({ as }: World) {
  const zhou = await as(personaId)
  return { zhou, request: await zhou('POST', '/api/family/requests', asked) }
}

/** Grandmother agreed at the counter: the shortest way to a grant. */
export async function granted(world: World) {
  const { zhou, request } = await requested(world)
  const path = `/sandbox/family-counter/${request.counterNo}`
  ;(await world.sandbox.ask(answerAtCounter, { path, body: { answer: 'agree' } })).read()
  const { grantId } = await zhou('GET', `/api/family/requests/${request.requestId}`)
  return { zhou, requestId: request.requestId, grantId }
}

/** A bill of grandmother's, and her son's account that wants to be asked. */
async function askable({ as, sandbox }: World) {
  const father = await as('zhoujianguo')
  const { shareId } = await father('POST', '/api/family/shares', {
    whom: { by: 'personId', personId: LI },
    ceilingPerUseFen: 15_000,
    asking: 'each-time',
    consents: ['share-balance'],
  })
  return { shareId, billId: await issueBill(sandbox, 'liguilan') }
}

/** And grandmother asked 周晓 to look. */
async function helped(world: World) {
  await granted(world)
  const li = await world.as('liguilan')
  const { helpId } = await li('POST', '/api/family/help', { helperId: `person-${personaId}` })
  return { li, helpId }
}

/** And 周晓 showed her face, so that she may act. */
export async function actingForHer(world: World) {
  const { zhou } = await granted(world)
  const { verifyId } = await zhou('POST', '/api/family/face', { consents: ['face'] })
  const path = `/sandbox/face/${verifyId}`
  ;(await world.sandbox.ask(finishFace, { path, body: { result: 'passed' } })).read()
}

/** From home, whom she acts for. */
export const toHer = [{ standard: '周晓，本人', care: '周晓，您好' }, '奶奶 李桂兰'] as const

const plain = (name: string, sees: string, more: Partial<ScreenState> = {}): ScreenState => ({
  name: `family-${name}`,
  page: page(name),
  personaId,
  place: () => ({ route: page(name) }),
  sees,
  ...more,
})

const afterGrant = (name: string, sees: string, query = '', more: Partial<ScreenState> = {}): ScreenState =>
  plain(name, sees, {
    async place(world) {
      await granted(world)
      return { route: `${page(name)}${query}` }
    },
    ...more,
  })

/** 亲情账户, 家庭共济, acting for somebody, and the sandbox's telephone. */
export const familyStates: readonly ScreenState[] = [
  {
    name: 'home-acting',
    page: home,
    personaId,
    async place(world) {
      await actingForHer(world)
      await issueBill(world.sandbox, 'liguilan')
      return { route: home, taps: toHer }
    },
    sees: '404.60',
    picture: { standard: 'home-acting' },
  },
  {
    name: 'acting-back',
    page: home,
    personaId,
    async place(world) {
      await actingForHer(world)
      return { route: home, taps: [...toHer, '回到自己'] }
    },
    sees: '换回自己办事？',
  },
  plain('home', '还没有替谁办事', { name: 'family-empty' }),
  afterGrant('home', '我替家人办'),
  afterGrant('who', '李桂兰'),
  plain('whom', '奶奶'),
  plain('certificate', '家人是哪一位？'),
  afterGrant('ask', '请奶奶同意您办哪些事？', `?personId=${LI}&add=view`, { picture: { standard: 'grant' } }),
  plain('request', '正在给奶奶打电话', {
    name: 'family-ringing',
    async place(world) {
      const { zhou, request } = await requested(world)
      await zhou('POST', `/api/family/requests/${request.requestId}/call`)
      return { route: `${page('request')}?id=${request.requestId}` }
    },
  }),
  plain('request', '奶奶同意了', {
    name: 'family-agreed',
    async place(world) {
      return { route: `${page('request')}?id=${(await granted(world)).requestId}` }
    },
  }),
  plain('request', '平台没有查到亲属关系', {
    name: 'family-proof',
    personaId: 'stranger',
    async place({ as, sandbox }) {
      const { name, certType, certNo } = await sandbox.formOf('liguilan')
      const stranger = await as('stranger')
      const { requestId } = await stranger('POST', '/api/family/requests', {
        ...asked,
        whom: { by: 'certificate', name, certType, certNo },
      })
      return { route: `${page('request')}?id=${requestId}` }
    },
  }),
  plain('answer', '不想让办的，点一下去掉', {
    async place({ as }) {
      const father = await as('zhoujianguo')
      const { requestId } = await father('POST', '/api/family/requests', {
        ...asked,
        whom: { by: 'personId', personId: `person-${personaId}` },
        relation: 'child',
      })
      return { route: `${page('answer')}?id=${requestId}` }
    },
  }),
  plain('grant', '能办什么', {
    async place(world) {
      return { route: `${page('grant')}?id=${(await granted(world)).grantId}` }
    },
  }),
  afterGrant('records', '李桂兰'),
  {
    name: 'bill-share-ask',
    page: bill,
    personaId: 'liguilan',
    async place(world) {
      const { billId } = await askable(world)
      return { route: `${bill}?billId=${billId}` }
    },
    sees: '的账户要先问',
  },
  {
    name: 'bill-share-waiting',
    page: bill,
    personaId: 'liguilan',
    async place(world) {
      const { billId, shareId } = await askable(world)
      await (await world.as('liguilan'))('POST', `/api/family/shares/${shareId}/asks`, { billId })
      return { route: `${bill}?billId=${billId}` }
    },
    sees: '等答复',
  },
  plain('shares', '您的账户里能共济的'),
  plain('shares', '正在看证明', {
    name: 'shares-proof',
    async place({ as, sandbox }) {
      const { name, certType, certNo } = await sandbox.formOf('stranger')
      await (await as(personaId))('POST', '/api/family/share-proofs', {
        whom: { by: 'certificate', name, certType, certNo },
        relation: 'sibling',
        kind: 'kinship-notarised',
        pages: 2,
        ceilingPerUseFen: 15_000,
        asking: 'agreed',
        consents: ['share-balance'],
      })
      return { route: page('shares') }
    },
  }),
  plain('give', '让谁用您账户里的钱？'),
  plain('certificate', '用哪种证件', {
    name: 'certificate-kinds',
    place: () => ({ route: page('certificate'), taps: ['居民身份证'] }),
  }),
  plain('help', '找谁帮忙？'),
  afterGrant('together', '请谁帮您看着？', '', { personaId: 'liguilan' }),
  plain('together', '已经请周晓来看', {
    name: 'family-together-running',
    personaId: 'liguilan',
    async place(world) {
      await helped(world)
      return { route: page('together') }
    },
  }),
  plain('watch', '奶奶在办这一步', {
    async place(world) {
      const { li, helpId } = await helped(world)
      const step = { page: 'activation/identity', at: 1, of: 3, waits: 'fill', controls: ['main', 'field'] }
      await li('POST', `/api/family/help/${helpId}/step`, step)
      return { route: `${page('watch')}?id=${helpId}` }
    },
  }),
  plain('print', '一张 A4 纸，字很大', {
    async place(world) {
      return { route: `${page('print')}?kind=grant&id=${(await granted(world)).grantId}` }
    },
  }),
  plain('home', '奶奶 李桂兰请您帮忙看着', {
    name: 'family-asked-to-look',
    async place(world) {
      await helped(world)
      return { route: page('home') }
    },
  }),
  {
    name: 'helped-home',
    page: home,
    personaId: 'liguilan',
    async place(world) {
      await helped(world)
      return { route: page('together'), taps: ['回去接着办'] }
    },
    sees: '不用看了',
  },
  {
    name: 'ward-consents',
    page: 'services/account/pages/consents/index',
    personaId: 'paused',
    place: () => ({ route: 'services/account/pages/consents/index' }),
    sees: '周小满，12 岁，由您决定',
  },
  {
    name: 'ward-holdings',
    page: 'services/account/pages/holdings/index',
    personaId: 'paused',
    place: () => ({ route: 'services/account/pages/holdings/index?wardId=person-child' }),
    sees: '我们保存了孩子的什么',
  },
  plain('face', '先确认是您本人'),
  {
    name: 'holdings',
    page: 'services/account/pages/holdings/index',
    personaId,
    place: () => ({ route: 'services/account/pages/holdings/index' }),
    sees: '我们保存了您的什么',
  },
  {
    name: 'sandbox-phone',
    page: 'sandbox/phone/index',
    personaId,
    async place(world) {
      const { zhou, request } = await requested(world)
      await zhou('POST', `/api/family/requests/${request.requestId}/call`)
      return { route: `sandbox/phone/index?personId=${LI}` }
    },
    sees: '按 1，同意',
  },
]
