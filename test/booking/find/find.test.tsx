import { act, fireEvent, screen } from '@testing-library/react'
import { listDoctors } from '../../../src/contract/catalogue/doctors'
import { listInstitutions } from '../../../src/contract/catalogue/endpoints'
import { listPlaces, suggest } from '../../../src/contract/catalogue/places'
import Find from '../../../src/services/booking/directory/find/index'
import { useChosenWhere } from '../../../src/services/booking/find/where'
import { answer, type FakeServer, fakeServer, silence } from '../../shared/screen/fake-server'
import { buttons, freshPhone, openPage, settle, tap, went, words } from '../../shared/screen/page'
import { fang, hospital, places, village } from './fixtures'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  useChosenWhere.setState({ where: null })
  server = fakeServer()
  server.on(listPlaces, answer(listPlaces, { items: places }))
  server.on(listInstitutions, answer(listInstitutions, { items: [hospital, village], nextCursor: null }))
})
afterEach(() => expect(server.strays).toEqual([]))

const asked = () => server.seen(listInstitutions).map(({ query }) => query)
const box = () => screen.getByRole('textbox')

async function type(text: string) {
  fireEvent.input(box(), { target: { value: text }, detail: { value: text } })
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 320))))
}

test('opens with two requests on the places of her region; what one just goes to says so', async () => {
  await openPage(Find)
  expect(asked()).toEqual([{ region: '330100', limit: '10' }])
  expect(server.seen(listPlaces)).toHaveLength(1)
  expect(words()).toContain('能用医保码、异地直接结算')
  expect(words()).toContain('不用预约，直接去')
  await tap(/^示例市第一医院，三级综合医院，上城区/)
  expect(went.to()).toBe('/services/booking/directory/place/index?institutionId=H99010000001')
})

test('nobody has to be signed in', async () => {
  freshPhone(null)
  await openPage(Find)
  expect(words()).toContain('示例市第一医院')
  expect(server.seen(listInstitutions)[0]?.header).not.toHaveProperty('authorization')
})

test('one request for the words typed, not one a letter; suggestions lead on and stay for coming back', async () => {
  const items = [
    { kind: 'symptom', symptomId: 'palpitation', name: '心慌' } as const,
    { kind: 'doctor', doctorId: 'd-1', name: '方敏', second: '主任医师，示例市第一医院' } as const,
  ]
  server.on(suggest, answer(suggest, { items }))
  await openPage(Find)
  fireEvent.input(box(), { target: { value: '心' }, detail: { value: '心' } })
  await type('心慌')
  // The first is asked when the list opens; further letters wait for a pause.
  expect(server.seen(suggest).map(({ query }) => query.text)).toEqual(['心', '心慌'])
  await tap(/^方敏/)
  expect(went.to()).toContain('/slots/index?doctorId=d-1')
  expect(words()).toContain('看看该去哪个科')
  await tap(/^心慌/)
  expect(went.to()).toBe('/services/booking/directory/symptoms/index?symptomId=palpitation')
})

test('the words typed are there when the page is opened again', async () => {
  server.on(suggest, answer(suggest, { items: [] }))
  const first = await openPage(Find)
  await type('口腔')
  first.unmount()
  await openPage(Find)
  expect(box()).toHaveProperty('value', '口腔')
  server.on(listDoctors, answer(listDoctors, { items: [], nextCursor: null }))
  await tap(/^找“口腔”/)
  expect(asked().at(-1)).toMatchObject({ text: '口腔' })
  expect(words()).not.toContain('叫这个名字的医生')
  expect(words()).not.toContain('不知道看哪个科')
})

test('a search finds doctors of that name too, a few at a time, each with where she sees patients', async () => {
  server.on(suggest, answer(suggest, { items: [] }))
  server.on(
    listDoctors,
    answer(listDoctors, { items: [fang], nextCursor: 'more' }),
    answer(listDoctors, { items: [{ ...fang, doctorId: 'd-2', name: '方慧' }], nextCursor: null }),
  )
  server.on(listInstitutions, answer(listInstitutions, { items: [], nextCursor: null }))
  await openPage(Find)
  await type('方')
  await tap(/^找“方”/)
  expect(server.seen(listDoctors)[0]?.query).toEqual({ text: '方', region: '330100', limit: '5' })
  expect(words()).toContain('示例市第一医院，心血管内科，诊察费 25.00 元')
  await tap('看更多医生')
  expect(server.seen(listDoctors).at(-1)?.query).toMatchObject({ cursor: 'more' })
  expect(words()).toContain('方慧')
  await tap(/^方敏 主任医师/)
  expect(went.to()).toContain(`/slots/index?doctorId=${fang.doctorId}&day=2026-11-24`)
})

test('a department that is suggested takes the place of the words', async () => {
  server.on(suggest, answer(suggest, { items: [{ kind: 'speciality', speciality: 'dermatology', name: '皮肤科' }] }))
  await openPage(Find)
  await type('皮肤')
  await tap(/^皮肤科/)
  expect(asked().at(-1)).toMatchObject({ speciality: 'dermatology' })
  expect(box()).toHaveProperty('value', '')
  expect(words()).toContain('皮肤科')
})

test('level, department and what has to work there narrow the list at once, and can be taken away', async () => {
  await openPage(Find)
  await tap(/^筛选/)
  await tap('三级', 'option')
  await tap('送药上门', 'checkbox')
  await tap('异地直接结算', 'checkbox')
  expect(asked().at(-1)).toMatchObject({ level: '3', works: 'delivery,remote-settlement' })
  await tap('送药上门', 'checkbox')
  expect(asked().at(-1)).toMatchObject({ works: 'remote-settlement' })
  await tap('去掉筛选，都看')
  expect(asked().at(-1)).toEqual({ region: '330100', limit: '10' })
})

test('another city, and from which district distances count; both are kept on the phone', async () => {
  await openPage(Find)
  await tap(/^在哪里找/)
  await tap('西湖区', 'option')
  expect(asked().at(-1)).toMatchObject({ region: '330100', latitude: '30.2597', longitude: '120.1303' })
  expect(words()).toContain('离西湖区由近到远')
  await tap('安康市', 'option')
  expect(asked().at(-1)).toEqual({ region: '610900', limit: '10' })
  expect(useChosenWhere.getState().where?.region).toBe('610900')
})

test('from where the phone is: the sandbox says that this is a demonstration', async () => {
  await openPage(Find)
  await tap(/^在哪里找/)
  await tap('从我这里算远近')
  await settle()
  expect(asked().at(-1)).toMatchObject({ latitude: '30.2597' })
  expect(words()).toContain('演示位置')
})

test('a page at a time', async () => {
  server.on(
    listInstitutions,
    answer(listInstitutions, { items: [hospital], nextCursor: 'next' }),
    answer(listInstitutions, { items: [village], nextCursor: null }),
  )
  await openPage(Find)
  await tap('看更多')
  expect(asked().at(-1)).toMatchObject({ cursor: 'next' })
  expect(words()).toContain('示范镇演示村卫生室')
  expect(buttons()).not.toContain('看更多')
})

test('nothing found, and no network, each with a way on', async () => {
  server.on(listInstitutions, answer(listInstitutions, { items: [], nextCursor: null }))
  const none = await openPage(Find)
  expect(words()).toContain('这里没有找到医院')
  expect(buttons()).toContain('去掉筛选，都看')
  none.unmount()
  server.on(listInstitutions, silence, answer(listInstitutions, { items: [hospital], nextCursor: null }))
  await openPage(Find)
  await tap('再试一次')
  expect(words()).toContain('示例市第一医院')
})
