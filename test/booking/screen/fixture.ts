import type { Appointment } from '@/contract/booking/appointment'
import type { Hold } from '@/contract/booking/hold'
import type { Calendar, Session, SessionDetail } from '@/contract/booking/session'
import type { Rules, Terms } from '@/contract/booking/terms'
import type { readDoctor } from '@/contract/catalogue/doctors'
import type { Alternative } from '@/contract/shared/alternative'
import type { Output } from '@/contract/shared/endpoint'

/** The doctor of look/png/slots and ticket, in a year that no test runs in. */
export const doctorId = 'H99010000001-cardiology-1'
export const at = (time: string, day = '2029-11-24') => `${day}T${time}:00+08:00`

export const session = (more: Partial<Session> = {}): Session => ({
  sessionId: 'session-am',
  institutionId: 'H99010000001',
  institutionName: '示例市第一医院',
  departmentId: 'H99010000001-cardiology',
  departmentName: '心血管内科',
  doctorId,
  doctorName: '方敏',
  doctorTitle: 'chief',
  day: '2029-11-24',
  half: 'am',
  startsAt: at('08:00'),
  endsAt: at('11:30'),
  place: '门诊楼 3 层 B 区',
  feeFen: 2500,
  capacity: 20,
  free: 9,
  state: 'open',
  releaseAt: null,
  stopReason: null,
  ...more,
})

const windowOf = (from: string, to: string, free: number, nextSlotNo: number | null) => ({
  startsAt: at(from),
  endsAt: at(to),
  free,
  nextSlotNo,
})

export const detail = (more: Partial<SessionDetail> = {}): SessionDetail => ({
  ...session(),
  windows: [
    windowOf('08:00', '08:30', 0, null),
    windowOf('08:30', '09:00', 0, null),
    windowOf('09:00', '09:30', 0, null),
    windowOf('10:00', '10:30', 3, 14),
    windowOf('10:30', '11:00', 6, 18),
  ],
  slots: [],
  version: 'v1',
  asOf: at('09:31', '2029-11-21'),
  queue: null,
  ...more,
})

export const calendar = (more: Partial<Calendar> = {}): Calendar => ({
  days: [
    { day: '2029-11-22', state: 'none', free: 0 },
    { day: '2029-11-23', state: 'stopped', free: 0 },
    { day: '2029-11-24', state: 'open', free: 9 },
    { day: '2029-11-25', state: 'full', free: 0 },
    { day: '2029-11-26', state: 'open', free: 12 },
    { day: '2029-11-27', state: 'open', free: 12 },
    { day: '2029-12-01', state: 'not-released', free: 0 },
  ],
  day: '2029-11-24',
  sessions: [session()],
  version: 'c1',
  asOf: at('09:31', '2029-11-21'),
  ...more,
})

export const hold = (more: Partial<Hold> = {}): Hold => ({
  holdId: 'hold-1',
  state: 'held',
  session: session(),
  slotNo: 14,
  startsAt: at('10:00'),
  endsAt: at('10:30'),
  heldUntil: new Date(Date.now() + 582_000).toISOString(),
  extended: false,
  origin: 'chosen',
  movingId: null,
  appointmentId: null,
  ...more,
})

export const other: Alternative = {
  why: 'same-department',
  sessionId: 'session-other',
  institutionName: '示例市第一医院',
  departmentName: '心血管内科',
  doctorName: '高演示',
  day: '2029-11-24',
  startsAt: at('14:00'),
  free: 4,
}

export const rules: Rules = {
  version: 'rules-1',
  holdMinutes: 10,
  extendMinutes: 5,
  payMinutes: 15,
  offerMinutes: 30,
  releaseDaysAhead: 14,
  releaseTime: '08:00',
  activeLimit: 3,
  perDepartmentPerDay: 1,
  noShow: { count: 3, withinDays: 90, banDays: 90, contestDays: 7, announcedOn: '2026-01-01' },
  lines: ['同时最多约 3 个。', '同一天同一科只能约 1 个。'],
}

export const terms = (more: Partial<Terms> = {}): Terms => ({
  session: session(),
  patientName: '周晓',
  rules,
  standing: { activeBookings: 1, noShows: 0, bannedUntil: null, obstacle: null },
  estimate: {
    feeFen: 2500,
    breakdown: null,
    sources: [
      { source: 'fund', title: '医保基金付', note: '杭州职工医保', amountFen: 1625 },
      { source: 'own', title: '我的个人账户', note: '先用账户', amountFen: 0 },
      { source: 'cash', title: '我另外付', note: '网页收银台', amountFen: 875 },
    ],
    why: null,
  },
  cancelBy: at('17:00', '2029-11-23'),
  moveBy: at('17:00', '2029-11-23'),
  bring: ['医保码', '现在吃的药'],
  ifMissed: '没有去，诊察费不退，算一次爽约。',
  conflictId: null,
  ...more,
})

export const appointment = (more: Partial<Appointment> = {}): Appointment => ({
  appointmentId: 'appointment-1',
  visitId: 'visit-1',
  status: 'booked',
  inLine: false,
  session: session(),
  slotNo: 12,
  startsAt: at('09:30'),
  endsAt: at('10:00'),
  patientName: '周晓',
  fee: { feeFen: 2500, pay: 'hospital', state: 'none', billId: null, orderId: null, refundFen: 0, refundAgainAt: null },
  payBy: null,
  moveBy: at('17:00', '2029-11-23'),
  cancelBy: at('17:00', '2029-11-23'),
  contestBy: null,
  contest: null,
  madeAt: at('09:34', '2029-11-21'),
  address: '示例路 1 号',
  phone: '0571-00000000',
  bring: ['医保码', '现在吃的药'],
  ifMissed: '没有去，算一次爽约。',
  calendar: {
    title: '看心血管内科',
    startsAt: at('09:30'),
    endsAt: at('10:00'),
    location: '示例市第一医院 门诊楼 3 层 B 区',
    notes: '带上医保码',
    alarmMinutes: 120,
  },
  pendingMove: null,
  movedFrom: null,
  endedAt: null,
  stop: null,
  missCount: null,
  ...more,
})

const gate = { sex: null, ageFrom: null, ageTo: null }
const place = {
  departmentId: 'H99010000001-cardiology',
  institutionId: 'H99010000001',
  speciality: 'cardiology',
} as const

/** 方敏 as the directory answers. */
export const doctor: Output<typeof readDoctor> = {
  ...place,
  doctorId,
  name: '方敏',
  title: 'chief',
  goodAt: '高血压',
  feeFen: 2500,
  departmentName: '心血管内科',
  institutionName: '示例市第一医院',
  nextFreeDay: null,
  department: { ...place, name: '心血管内科', place: '门诊楼 3 层 B 区', gate },
  institution: {
    institutionId: 'H99010000001',
    name: '示例市第一医院',
    region: '330100',
    regionName: '杭州市',
    district: '',
    districtName: '',
    level: '3',
    tier: 'general',
    address: '示例路 1 号',
    phone: '0571-00000000',
    point: null,
    works: ['code'],
    hours: '门诊 08:00–17:00',
    bookable: true,
  },
}
