import { consentTexts } from '../../../src/contract/activation/consents'
import type { ScreenState, World } from './world'

const page = (name: string) => `services/activation/pages/${name}/index`
const personaId = 'newcomer'
const PIN = '739154'

/** 何新's application, with his data checked; the answer is its id. */
async function identified({ sandbox, as }: World): Promise<{ id: string; newcomer: Awaited<ReturnType<World['as']>> }> {
  const newcomer = await as(personaId)
  const { name, certType, certNo, phone } = await sandbox.formOf(personaId)
  const consents = ['identity'] as const
  const application = await newcomer('POST', '/api/activation/applications', {
    name,
    certType,
    certNo,
    phone,
    consents,
  })
  return { id: application.applicationId, newcomer }
}

async function verified(world: World) {
  const { id, newcomer } = await identified(world)
  await newcomer('POST', `/api/activation/applications/${id}/sms`)
  const [code, { cardLast6 }] = [
    await world.sandbox.smsCode(`person-${personaId}`),
    await world.sandbox.formOf(personaId),
  ]
  await newcomer('POST', `/api/activation/applications/${id}/verify`, { way: 'sms', code, cardLast6 })
  return { id, newcomer }
}

const step = (name: string, sees: string, more: Partial<ScreenState> = {}): ScreenState => ({
  name,
  page: page(name),
  personaId,
  place: async (world) => ({ route: `${page(name)}?id=${(await identified(world)).id}` }),
  sees,
  ...more,
})

const stop = (code: string, sees: string): ScreenState => ({
  name: `stopped-${code}`,
  page: page('stopped'),
  personaId,
  place: () => ({ route: `${page('stopped')}?code=${code}` }),
  sees,
})

/** 激活医保码, every step and every stop. */
export const activationStates: readonly ScreenState[] = [
  { name: 'start', page: page('start'), personaId, place: () => ({ route: page('start') }), sees: '2 分钟' },
  {
    name: 'identity',
    page: page('identity'),
    personaId,
    place: () => ({ route: page('identity') }),
    sees: consentTexts.identity.title,
  },
  step('ways', '第 2 步，共 3 步', { picture: { standard: 'activate' } }),
  step('sms', '社保卡末 6 位'),
  step('face', consentTexts.face.title),
  step('counter', '带这张单子去窗口'),
  step('relative', '村'),
  {
    name: 'sandbox-face',
    page: 'sandbox/face/index',
    personaId,
    async place(world) {
      const { id, newcomer } = await identified(world)
      const { verifyId } = await newcomer('POST', `/api/activation/applications/${id}/face`, { consents: ['face'] })
      return { route: `sandbox/face/index?verifyId=${verifyId}` }
    },
    sees: '像本人',
  },
  {
    ...step('pin', '第 3 步，共 3 步'),
    place: async (world) => ({ route: `${page('pin')}?id=${(await verified(world)).id}` }),
  },
  {
    ...step('done', '激活好了'),
    async place(world) {
      const { id, newcomer } = await verified(world)
      await newcomer('POST', `/api/activation/applications/${id}/pin`, { pin: PIN })
      return { route: `${page('done')}?id=${id}` }
    },
  },
  stop('not-insured', '没有查到'),
  stop('insurance-paused', '暂停'),
  stop('under-age', '监护人'),
  stop('deceased', '已经结束'),
  stop('already-activated', '已经激活过了'),
  stop('application-expired', '作废'),
  {
    name: 'manage',
    page: page('manage'),
    personaId: 'zhouxiao',
    place: () => ({ route: page('manage') }),
    sees: '停用',
  },
  {
    name: 'manage-suspended',
    page: page('manage'),
    personaId: 'zhouxiao',
    async place(world) {
      await (await world.as('zhouxiao'))('POST', '/api/credential/suspend')
      return { route: page('manage') }
    },
    sees: '恢复使用',
  },
  {
    name: 'code-page',
    page: page('code'),
    personaId: 'zhouxiao',
    place: () => ({ route: page('code') }),
    sees: '换新码',
    picture: { care: 'code-elder' },
  },
]
