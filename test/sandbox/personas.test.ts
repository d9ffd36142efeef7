import { personas } from '../../mock-server/edges/sandbox/personas/list'
import { makeInstitutions } from '../../mock-server/edges/sandbox/world/places/make-institutions'
import { birthOf, checkCertNo } from '../../src/contract/shared/identity'
import { openSandbox, type Sandbox } from '../shared/sandbox'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

interface Shown {
  personaId: string
  personId: string
  activated: boolean
  accountBalanceFen: number
  form: Record<string, string>
}

test('the people whom outside checks rely on', async () => {
  const shown: Shown[] = (await box.get('/sandbox/personas')).body
  const of = (personaId: string) => shown.find((persona) => persona.personaId === personaId)
  const zhou = { name: '周晓', insuredRegion: '330100', insuranceType: '310', retired: false, activated: true }
  expect(of('zhouxiao')).toMatchObject(zhou)
  expect(of('liguilan')).toMatchObject({ insuredRegion: '610900', insuranceType: '390', activated: false })
  expect(of('newcomer')).toMatchObject({ insuredRegion: '330100', insuranceType: '310', activated: false })
  expect(of('retiree')).toMatchObject({ insuranceType: '310', retired: true, activated: true })
  expect(of('stranger')).toMatchObject({ activated: true })
  expect(of('zhouxiao')?.accountBalanceFen).toBeGreaterThan(15_000)
})

test.each(personas.map((persona) => [persona.personaId, persona] as const))(
  '%s is visibly invented',
  (_, { person }) => {
    expect(checkCertNo(person.cert_type, person.cert_no)).toBe('ok')
    expect(birthOf(person.cert_type, person.cert_no)).toBe(person.birth_date)
    expect(person.cert_no).toMatch(/^(990000|810000)/)
    expect(person.phone).toMatch(/^1[39]9?0000\d+$/)
    expect(person.card_last6).toMatch(/^\d{6}$/)
  },
)

test('nobody shares a number, and everybody can sign in in every channel', async () => {
  for (const pick of ['cert_no', 'phone', 'name'] as const)
    expect(new Set(personas.map(({ person }) => person[pick])).size).toBe(personas.length)
  for (const { personaId } of personas)
    for (const channel of ['weapp', 'alipay', 'h5'] as const)
      expect((await box.signIn(personaId, channel)).personId).toBe(`person-${personaId}`)
})

test('institutions of both regions, of every level and kind, by pages', async () => {
  const institutions = makeInstitutions()
  expect(institutions.every(({ institution_id: id }) => /^[HP]99\d{9}$/.test(id))).toBe(true)
  for (const region of ['330100', '610900']) {
    const { items, nextCursor } = (await box.get(`/api/institutions?region=${region}`)).body
    expect(nextCursor).toBeNull()
    const kinds = (key: 'level' | 'tier') => new Set(items.map((item: Record<string, string>) => item[key]))
    expect(kinds('level')).toEqual(new Set(['1', '2', '3', 'pharmacy']))
    expect(kinds('tier')).toEqual(new Set(['village', 'township', 'community', 'general', 'special']))
  }
  const seen: string[] = []
  let path = '/api/institutions?limit=5'
  for (let page = 0; path !== ''; page += 1) {
    expect(page).toBeLessThan(20)
    const { items, nextCursor } = (await box.get(path)).body
    seen.push(...items.map((item: { institutionId: string }) => item.institutionId))
    path = nextCursor === null ? '' : `/api/institutions?limit=5&cursor=${nextCursor}`
  }
  expect(seen).toEqual(institutions.map(({ institution_id: id }) => id).sort())
})

test('filters, and cursors that we did not make', async () => {
  const both = (await box.get('/api/institutions?region=330100&level=3&tier=general')).body.items
  expect(both).toEqual([
    {
      institutionId: 'H99010000001',
      name: '示例市第一医院',
      region: '330100',
      regionName: '杭州市',
      level: '3',
      tier: 'general',
      address: '示例路 1 号',
      phone: '0571-00000001',
      district: '330102',
      districtName: '上城区',
      point: { latitude: 30.224, longitude: 120.151 },
      works: ['code', 'mobile-payment', 'remote-settlement', 'delivery'],
      hours: '门诊 08:00–11:30，13:30–17:00；急诊 24 小时',
      bookable: true,
      distanceMetres: null,
      nextFreeDay: both[0].nextFreeDay,
    },
    expect.objectContaining({ institutionId: 'H99010000011' }),
  ])
  expect((await box.get('/api/institutions?region=120000')).body).toEqual({ items: [], nextCursor: null })
  for (const wrong of [
    'level=4',
    'region=x',
    'limit=0',
    'limit=101',
    'cursor=x',
    `cursor=${btoa('[1]')}`,
    `cursor=${btoa('["\\u0000"]')}`,
  ])
    expect((await box.get(`/api/institutions?${wrong}`)).body.code).toBe('malformed')
})
