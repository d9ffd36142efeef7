import { rows } from '../../../mock-server/base/db/statement'
import { usualSymptoms } from '../../../mock-server/services/catalogue/symptom-table/usual'
import { openSandbox, type Sandbox } from '../../shared/sandbox'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

const FIRST = 'H99010000001'
/** West lake: 西湖区 of listPlaces. */
const HERE = 'latitude=30.2597&longitude=120.1303'

interface Row {
  institutionId: string
  doctorId: string
  pointId: string
  name: string
  distanceMetres: number | null
}

const items = async (path: string): Promise<Row[]> => {
  const answer = await box.get(path)
  expect(answer.status).toBe(200)
  return answer.body.items
}
const named = async (path: string) => (await items(path)).map(({ name }) => name)
const text = (words: string) => `text=${encodeURIComponent(words)}`

async function allPages(path: string): Promise<Row[]> {
  const found: Row[] = []
  for (let cursor = ''; ; ) {
    const { body } = await box.get(`${path}${cursor && `&cursor=${cursor}`}`)
    found.push(...body.items)
    if (body.nextCursor === null) return found
    cursor = body.nextCursor
  }
}

test('by the whole name, a part of it, two words, and the initials of its pinyin', async () => {
  expect(await named(`/api/institutions?${text('示例市第一医院')}`)).toEqual(['示例市第一医院'])
  expect(await named(`/api/institutions?${text('口腔')}&region=330100`)).toEqual(['示例区口腔医院'])
  expect(await named(`/api/institutions?${text('示例 肿瘤')}`)).toEqual(['示例市肿瘤医院'])
  expect(await named(`/api/institutions?${text('SLSZLYY')}`)).toEqual(['示例市肿瘤医院'])
  expect(await named(`/api/institutions?${text('没有这一家')}`)).toEqual([])
})

test('by traditional characters as by simplified ones; a name that keeps one is found as it is written', async () => {
  expect(await named(`/api/institutions?${text('示例市第一醫院')}`)).toEqual(['示例市第一医院'])
  expect(await named(`/api/institutions?${text('腫瘤')}&region=330100`)).toEqual(['示例市肿瘤医院'])
  const [doctor] = await items(`/api/doctors?${text('陈')}`)
  expect((await items(`/api/doctors?${text('陳')}`))[0]).toEqual(doctor)
  const call = (name = '') =>
    rows(box.db, 'update doctors set name = $2, given_name = $3 where doctor_id = $1', [
      doctor?.doctorId,
      name,
      name.slice(1),
    ])
  await call('陈乾演')
  expect(await named(`/api/doctors?${text('陈乾')}`)).toEqual(['陈乾演'])
  await call(doctor?.name)
  const suggested = await items(`/api/suggestions?${text('兒科')}`)
  expect(suggested.map(({ name }) => name)).toContain('儿科')
})

test('a sign that means something to the database is only a sign', async () => {
  for (const sign of ['%', '_', '\\', '%%%', "'"])
    expect(await named(`/api/institutions?${text(sign)}&limit=100`)).toEqual([])
})

test('nearest first, and the pages together are everything once', async () => {
  const near = await allPages(`/api/institutions?${HERE}&limit=7`)
  const distances = near.map(({ distanceMetres }) => distanceMetres ?? -1)
  expect(distances).toEqual([...distances].sort((one, other) => one - other))
  expect(distances[0]).toBeLessThan(5000)
  const byId = (await allPages('/api/institutions?limit=9')).map(({ institutionId }) => institutionId)
  expect(new Set(near.map(({ institutionId }) => institutionId))).toEqual(new Set(byId))
  expect(near).toHaveLength(byId.length)
  expect((await box.get('/api/institutions?latitude=30')).body.code).toBe('malformed')
})

test('by what works there, by level and by department', async () => {
  const works = (await box.get('/api/institutions?works=remote-settlement,delivery&limit=100')).body.items
  expect(works.length).toBeGreaterThan(5)
  for (const { works: here } of works) expect(here).toEqual(expect.arrayContaining(['remote-settlement', 'delivery']))
  expect(await named('/api/institutions?speciality=oncology&region=330100')).toEqual([
    '示例市第一医院',
    '示例市肿瘤医院',
    '示例市第二医院（演示）',
  ])
  expect(await named('/api/institutions?speciality=cardiology&level=3&region=610900')).toEqual([
    '样例市中心医院',
    '样例市第二医院（演示）',
  ])
  expect((await box.get('/api/institutions?works=credit')).body.code).toBe('malformed')
})

test('what a place is and does not offer is told before signing in, with its departments and their next free day', async () => {
  const { body } = await box.get(`/api/institutions/${FIRST}?${HERE}`)
  expect(body.works).toEqual(['code', 'mobile-payment', 'remote-settlement', 'delivery'])
  expect(body.distanceMetres).toBe(
    (await items(`/api/institutions?${text('示例市第一医院')}&${HERE}`))[0]?.distanceMetres,
  )
  const cardiology = body.departments[0]
  expect(cardiology).toMatchObject({ departmentId: `${FIRST}-cardiology`, name: '心血管内科', doctors: 2 })
  expect(cardiology.nextFreeDay).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(body.nextFreeDay <= cardiology.nextFreeDay).toBe(true)
  const emergency = body.departments.find((one: { speciality: string }) => one.speciality === 'emergency')
  expect(emergency).toMatchObject({ doctors: 0, nextFreeDay: null })
  expect((await box.get('/api/institutions/H99099999999')).body.code).toBe('not-found')
})

test('a department names other places of its region that have a number, the soonest first', async () => {
  const { body } = await box.get(`/api/departments/${FIRST}-cardiology`)
  const days = body.elsewhere.map(({ nextFreeDay }: { nextFreeDay: string }) => nextFreeDay)
  expect(days).toHaveLength(3)
  expect(days).toEqual([...days].sort())
  for (const { departmentId, institutionId } of body.elsewhere) {
    expect(departmentId).toBe(`${institutionId}-cardiology`)
    expect(institutionId).toMatch(/^H9901/)
    expect(institutionId).not.toBe(FIRST)
  }
  const gated = (await box.get(`/api/departments/${FIRST}-gynaecology`)).body
  expect(gated.gate).toEqual({ sex: 'female', ageFrom: null, ageTo: null })
})

test('a full doctor, and then a full department, say a later day or none', async () => {
  const day = async () => (await box.get(`/api/doctors/${FIRST}-cardiology-1`)).body.nextFreeDay
  const first = await day()
  for (const half of ['am', 'pm']) {
    const sessionId = `${FIRST}-cardiology-1-${first.replaceAll('-', '')}-${half}`
    if ((await box.get(`/api/booking/sessions/${sessionId}`)).status === 200)
      expect((await box.post(`/sandbox/booking/sessions/${sessionId}/fill`, { leave: 0 })).status).toBe(200)
  }
  expect((await day()) > first).toBe(true)
})

test('doctors by name, given name and initials, the highest title first', async () => {
  expect((await items(`/api/doctors?${text('方敏')}`))[0]).toMatchObject({
    doctorId: `${FIRST}-cardiology-1`,
    title: 'chief',
    departmentName: '心血管内科',
    institutionName: '示例市第一医院',
    feeFen: 2500,
  })
  for (const words of ['敏', 'FM', '方 敏'])
    expect(await named(`/api/doctors?${text(words)}&institutionId=${FIRST}`)).toContain('方敏')
  expect(await named(`/api/doctors?${text('方敏')}&region=610900`)).not.toContain('方敏')
  const titles = (await box.get(`/api/doctors?institutionId=${FIRST}&limit=100`)).body.items
  const rank = titles.map(({ title }: { title: string }) => ['chief', 'associate-chief', 'attending'].indexOf(title))
  expect(rank).toEqual([...rank].sort())
  const all = await allPages('/api/doctors?region=330100&limit=11')
  expect(new Set(all.map(({ doctorId }) => doctorId)).size).toBe(all.length)
})

test('there are enough of everything, all of it visibly invented', async () => {
  const institutions = await allPages('/api/institutions?limit=100')
  const doctors = await allPages('/api/doctors?limit=100')
  expect(institutions.length).toBeGreaterThanOrEqual(60)
  expect(doctors.length).toBeGreaterThanOrEqual(300)
  for (const { institutionId } of institutions) expect(institutionId).toMatch(/^[HP]99/)
  const { items: places } = (await box.get('/api/places')).body
  expect(places).toHaveLength(6)
  for (const { region } of places) {
    const kinds = await allPages(`/api/service-points?region=${region}&limit=50`)
    expect(kinds).toHaveLength(8)
    expect((await items(`/api/institutions?region=${region}&limit=50`)).length).toBeGreaterThanOrEqual(10)
  }
})

test('suggestions hold every kind, and no more than ten', async () => {
  const kinds = async (words: string) =>
    (await box.get(`/api/suggestions?${text(words)}&region=330100`)).body.items.map(
      ({ kind }: { kind: string }) => kind,
    )
  expect(await kinds('口腔')).toEqual(['symptom', 'speciality', 'institution'])
  expect(await kinds('方敏')).toEqual(['doctor'])
  expect(new Set(await kinds('心'))).toEqual(new Set(['symptom', 'speciality', 'institution']))
  expect((await kinds('医')).length).toBeLessThanOrEqual(10)
  expect((await box.get('/api/suggestions?text=')).body.code).toBe('malformed')
})

test('every department that a symptom names can be booked in every region', async () => {
  const named = new Set(usualSymptoms.flatMap(({ departments = [] }) => departments.map(([speciality]) => speciality)))
  const { items: places } = (await box.get('/api/places')).body
  const booked = await rows<{ at: string }>(box.db, `select distinct region || ' ' || speciality as at from doctors`)
  const there = booked.map(({ at }) => at)
  for (const { region } of places)
    expect(there).toEqual(expect.arrayContaining([...named].map((speciality) => `${region} ${speciality}`)))
})
