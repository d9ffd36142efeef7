import type { CareKind } from '@/contract/booking/kinds/kind'
import type { Speciality } from '@/contract/catalogue/speciality'
import type { Route } from '@/platform/navigate'

const page = (name: string): Route => `/services/booking/pages/${name}/index`

const query = (values: Record<string, string | undefined>): string => {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return pairs.length > 0 ? `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}` : ''
}

/** 我的预约: upcoming and past. */
export const appointmentsPage = page('appointments')
/** Those that are over, where a miss can be contested. */
export const pastAppointmentsPage: Route = `${page('appointments')}${query({ when: 'past' })}`
/** 选时间 with a doctor; `day` opens at that day. */
export const slotsPage = (doctorId: string, day?: string): Route => `${page('slots')}${query({ doctorId, day })}`
/** 改时间: the same list, for a number that takes the place of this booking's. */
export const movePage = (doctorId: string, movingId: string): Route =>
  `${page('slots')}${query({ doctorId, movingId })}`
/** 核对: the number that is held, its fee and the rules, before it is confirmed. */
export const confirmPage = (holdId: string, sessionId: string): Route =>
  `${page('confirm')}${query({ holdId, sessionId })}`
/** 预约单. `pay`: on to paying its fee at once. */
export const ticketPage = (appointmentId: string, pay = false): Route =>
  `${page('ticket')}${query({ appointmentId, pay: pay ? '1' : undefined })}`
/** 排队等放号. */
export const queuePage = (ticketId: string): Route => `${page('queue')}${query({ ticketId })}`
/** 我的候补. */
export const waitsPage = page('waits')
/** 登记候补, with the wishes. */
export const wishPage = (departmentId: string, doctorId?: string): Route =>
  `${page('wish')}${query({ departmentId, doctorId })}`
/** 申诉爽约. */
export const contestPage = (appointmentId: string): Route => `${page('contest')}${query({ appointmentId })}`
/** 预约规则 of one institution. */
export const rulesPage = (institutionId: string): Route => `${page('rules')}${query({ institutionId })}`
const directoryPage = (name: string): Route => `/services/booking/directory/${name}/index`
/** 找医院: with a speciality it is filtered by at once. */
export const findPage = (speciality?: Speciality): Route => `${directoryPage('find')}${query({ speciality })}`
/** One institution with what works there and its departments. */
export const placePage = (institutionId: string): Route => `${directoryPage('place')}${query({ institutionId })}`
/** 科室 with its doctors. */
export const departmentPage = (departmentId: string): Route =>
  `${directoryPage('department')}${query({ departmentId })}`
/** 不知道看哪个科; with one symptom it stands open. */
export const symptomsPage = (symptomId?: string): Route => `${directoryPage('symptoms')}${query({ symptomId })}`
/** 医保服务点. */
export const pointsPage = directoryPage('points')

const carePage = (name: string): Route => `/services/booking/care/${name}/index`
/** 就诊当天: check-in, the queue, called. */
export const dayPage = (appointmentId: string): Route => `${carePage('day')}${query({ appointmentId })}`
/** 诊前问卷 of the department. */
export const questionnairePage = (appointmentId: string): Route =>
  `${carePage('questionnaire')}${query({ appointmentId })}`
/** One visit: reports, prescriptions, bills. */
export const visitPage = (visitId: string): Route => `${carePage('visit')}${query({ visitId })}`
/** 看诊记录. */
export const visitsPage = carePage('visits')
/** 更多服务: care at home, repeat prescriptions, checks, vaccines. */
export const kindsPage = carePage('menu')
export const offersPage = (kind: CareKind): Route => `${carePage('offers')}${query({ kind })}`
export const offerPage = (offerId: string): Route => `${carePage('offer')}${query({ offerId })}`
/** 申请 one offer. */
export const applyPage = (offerId: string, prescriptionId?: string): Route =>
  `${carePage('apply')}${query({ offerId, prescriptionId })}`
export const careRequestPage = (requestId: string): Route => `${carePage('request')}${query({ requestId })}`
/** 我的申请. */
export const careRequestsPage = carePage('requests')
