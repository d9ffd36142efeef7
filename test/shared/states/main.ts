import { issueBill } from '../../settlement/picture-bill'
import type { ScreenState } from './world'

const account = (name: string) => `services/account/pages/${name}/index`
const personaId = 'zhouxiao'
const home = 'pages/home/index'

/** The three tabs, account, and the sandbox's own screens. */
export const mainStates: readonly ScreenState[] = [
  {
    name: 'home',
    page: home,
    personaId,
    async place({ sandbox }) {
      await issueBill(sandbox, personaId, { medType: '11' })
      return { route: home }
    },
    sees: '404.60',
    picture: { standard: 'home', care: 'home-elder' },
  },
  { name: 'home-newcomer', page: home, personaId: 'newcomer', place: () => ({ route: home }), sees: '激活医保码' },
  {
    name: 'home-suspended',
    page: home,
    personaId,
    async place(world) {
      await (await world.as(personaId))('POST', '/api/credential/suspend')
      return { route: home }
    },
    sees: '医保码',
  },
  {
    name: 'code',
    page: 'pages/code/index',
    personaId,
    place: () => ({ route: 'pages/code/index' }),
    sees: '换新码',
    picture: { standard: 'code' },
  },
  {
    name: 'code-not-activated',
    page: 'pages/code/index',
    personaId: 'newcomer',
    place: () => ({ route: 'pages/code/index' }),
    sees: '激活',
  },
  { name: 'me', page: 'pages/me/index', personaId, place: () => ({ route: 'pages/me/index' }), sees: '登录过的手机' },
  {
    name: 'devices',
    page: account('devices'),
    personaId,
    async place(world) {
      await world.as(personaId)
      return { route: account('devices') }
    },
    sees: '这一台',
  },
  {
    name: 'messages',
    page: account('messages'),
    personaId,
    async place(world) {
      const zhou = await world.as(personaId)
      await zhou('POST', '/api/credential/suspend')
      await zhou('POST', '/api/credential/resume')
      return { route: account('messages') }
    },
    sees: '医保码',
  },
  {
    name: 'messages-empty',
    page: account('messages'),
    personaId: 'liguilan',
    place: () => ({ route: account('messages') }),
    sees: '还没有消息',
  },
  {
    name: 'consents',
    page: account('consents'),
    personaId: 'newcomer',
    async place({ sandbox, as }) {
      const { name, certType, certNo, phone } = await sandbox.formOf('newcomer')
      const body = { name, certType, certNo, phone, consents: ['identity'] }
      await (await as('newcomer'))('POST', '/api/activation/applications', body)
      return { route: account('consents') }
    },
    sees: '用姓名、证件号码和手机号核对身份',
  },
  {
    name: 'consents-empty',
    page: account('consents'),
    personaId: 'liguilan',
    place: () => ({ route: account('consents') }),
    sees: '还没有同意过什么',
  },
  {
    name: 'persona',
    page: 'sandbox/persona/index',
    personaId,
    place: () => ({ route: 'sandbox/persona/index' }),
    sees: '周晓',
  },
]
