import { listDoctors, readDepartment } from '../../../src/contract/catalogue/doctors'
import { readInstitution } from '../../../src/contract/catalogue/endpoints'
import { listPlaces } from '../../../src/contract/catalogue/places'
import { listServicePoints } from '../../../src/contract/catalogue/service-points'
import { listSymptoms, NOT_A_DIAGNOSIS, type Symptom } from '../../../src/contract/catalogue/symptoms'
import Department from '../../../src/services/booking/directory/department/index'
import Place from '../../../src/services/booking/directory/place/index'
import Points from '../../../src/services/booking/directory/points/index'
import Symptoms from '../../../src/services/booking/directory/symptoms/index'
import { useChosenWhere } from '../../../src/services/booking/find/where'
import { useSession } from '../../../src/session/state'
import { answer, type FakeServer, fakeServer, refusal } from '../../shared/screen/fake-server'
import { buttons, freshPhone, openPage, tap, went, words } from '../../shared/screen/page'
import { makePhoneCall, setClipboardData } from '../../stubs/taro'
import { cardiology, fang, hospital, places, village, window } from './fixtures'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  useChosenWhere.setState({ where: null })
  server = fakeServer()
  server.on(listPlaces, answer(listPlaces, { items: places }))
})
afterEach(() => expect(server.strays).toEqual([]))

const institutionId = hospital.institutionId
const elsewhere = {
  departmentId: 'H99010000003-cardiology',
  institutionId: 'H99010000003',
  institutionName: '示例区人民医院',
  nextFreeDay: '2026-11-23',
}

describe('a place', () => {
  const shown = {
    ...hospital,
    departments: [
      { ...cardiology, doctors: 2, nextFreeDay: '2026-11-24' },
      {
        ...cardiology,
        departmentId: 'H99010000001-gynaecology',
        name: '妇科',
        gate: { sex: 'female' as const, ageFrom: null, ageTo: null },
        doctors: 1,
        nextFreeDay: null,
      },
      { ...cardiology, departmentId: 'H99010000001-emergency', name: '急诊科', doctors: 0, nextFreeDay: null },
    ],
  }

  test('says what works there and what does not, whom a department sees, and when there is a number', async () => {
    server.on(readInstitution, answer(readInstitution, shown))
    await openPage(Place, { institutionId })
    expect(words()).toContain('异地直接结算能用')
    expect(words()).toContain('送药上门这里还不能')
    expect(words()).toContain('只看女性')
    expect(words()).toContain('没有号')
    expect(words()).toContain('不用预约，直接去')
    await tap(/^心血管内科，门诊楼 1 层 A 区/)
    expect(went.to()).toBe('/services/booking/directory/department/index?departmentId=H99010000001-cardiology')
  })

  test('without a map the address can be copied, and the phone rings the place', async () => {
    server.on(readInstitution, answer(readInstitution, shown))
    await openPage(Place, { institutionId })
    await tap('复制地址，示例市第一医院')
    expect(setClipboardData).toHaveBeenCalledWith({ data: '示例市第一医院 示例路 1 号' })
    expect(words()).toContain('地址复制好了')
    await tap('打电话，示例市第一医院')
    expect(makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '0571-00000001' })
  })

  test('a place that is not booked says what one does instead', async () => {
    server.on(readInstitution, answer(readInstitution, { ...village, departments: [] }))
    await openPage(Place, { institutionId: village.institutionId })
    expect(words()).toContain('村卫生室不用预约，直接去。')
    expect(words()).not.toContain('先选科室')
  })

  test('a place that is gone', async () => {
    server.on(readInstitution, refusal('not-found'))
    await openPage(Place, { institutionId })
    expect(words()).toContain('没有找到这一项')
  })
})

describe('a department', () => {
  const shown = { ...cardiology, institution: hospital, nextFreeDay: '2026-11-24', elsewhere: [elsewhere] }

  test('a doctor leads to her numbers, on the first day that has one', async () => {
    server.on(readDepartment, answer(readDepartment, shown))
    server.on(listDoctors, answer(listDoctors, { items: [fang], nextCursor: null }))
    await openPage(Department, { departmentId: cardiology.departmentId })
    expect(words()).toContain('诊察费 25.00 元')
    expect(words()).toContain('别的医院更早有号')
    await tap(/^方敏 主任医师/)
    expect(went.to()).toBe(`/services/booking/pages/slots/index?doctorId=${fang.doctorId}&day=2026-11-24`)
    await tap(/^示例区人民医院/)
    expect(went.to()).toContain('departmentId=H99010000003-cardiology')
  })

  test('without a number: the waiting list, and where else there is one', async () => {
    server.on(readDepartment, answer(readDepartment, { ...shown, nextFreeDay: null }))
    server.on(listDoctors, answer(listDoctors, { items: [{ ...fang, nextFreeDay: null }], nextCursor: null }))
    await openPage(Department, { departmentId: cardiology.departmentId })
    expect(words()).toContain('没有号')
    await tap('没有号，登记候补')
    expect(went.to()).toContain('/wish/index?departmentId=H99010000001-cardiology')
  })

  test('in 关怀版 the day stands in words below the name', async () => {
    useSession.setState({ care: true })
    server.on(readDepartment, answer(readDepartment, shown))
    server.on(listDoctors, answer(listDoctors, { items: [fang], nextCursor: null }))
    await openPage(Department, { departmentId: cardiology.departmentId })
    expect(words()).toContain('有号，25.00 元')
  })
})

describe('a symptom', () => {
  const urgent: Symptom = {
    symptomId: 'chest-pain',
    name: '胸口痛',
    redFlags: ['出冷汗'],
    urgent: true,
    departments: [],
  }
  const usual: Symptom = {
    symptomId: 'cough',
    name: '咳嗽',
    redFlags: ['咳出血'],
    urgent: false,
    departments: [{ speciality: 'respiratory', name: '呼吸内科', when: '先看这里' }],
  }
  const found = (items: Symptom[]) => answer(listSymptoms, { items, notice: NOT_A_DIAGNOSIS })

  test('what cannot wait stands open with 120, and no department', async () => {
    server.on(listSymptoms, found([urgent]))
    await openPage(Symptoms, { symptomId: 'chest-pain' })
    expect(server.seen(listSymptoms)[0]?.query).toEqual({ symptomId: 'chest-pain' })
    expect(words()).toContain('请马上打 120')
    await tap('打 120，胸口痛')
    expect(makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '120' })
  })

  test('an everyday complaint says first what would be urgent, then whom to ask; it never diagnoses', async () => {
    server.on(listSymptoms, found([urgent, usual]))
    await openPage(Symptoms)
    expect(words()).toContain(NOT_A_DIAGNOSIS)
    expect(buttons()).toContain('胸口痛，先打 120')
    await tap('咳嗽，呼吸内科')
    expect(words().indexOf('咳出血')).toBeLessThan(words().indexOf('先看这里'))
    await tap('呼吸内科，先看这里')
    expect(went.to()).toBe('/services/booking/directory/find/index?speciality=respiratory')
  })

  test('words that nobody knows lead to the general department', async () => {
    server.on(listSymptoms, found([]))
    await openPage(Symptoms)
    expect(words()).toContain('全科医学科')
  })
})

test('service points: what each can do, whether it is open, and by kind', async () => {
  server.on(listServicePoints, answer(listServicePoints, { items: [window], nextCursor: null }))
  await openPage(Points)
  await tap(/^示例一号医保服务大厅（演示），医保窗口，上城区，1.2 公里，现在没开/)
  expect(words()).toContain('激活医保码、交报销材料')
  expect(words()).toContain('周一至周五 08:30–17:00')
  await tap('24 小时自助点', 'option')
  expect(server.seen(listServicePoints).at(-1)?.query).toMatchObject({ kind: 'post' })
  await tap('要办什么，都看')
  await tap('交报销材料', 'option')
  expect(server.seen(listServicePoints).at(-1)?.query).toMatchObject({ kind: 'post', errand: 'reimbursement' })
})
