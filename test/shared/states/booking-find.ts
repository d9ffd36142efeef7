import type { Place, ScreenState, World } from './world'

const page = (name: string) => `services/booking/directory/${name}/index`
const personaId = 'zhouxiao'
const HOSPITAL = 'H99010000001'

type Rest = Partial<ScreenState> & { query?: string; taps?: Place['taps']; before?: (world: World) => Promise<unknown> }

function find(name: string, of: string, sees: string, { query = '', taps, before, ...rest }: Rest = {}): ScreenState {
  return {
    name,
    page: page(of),
    personaId,
    async place(world) {
      await before?.(world)
      return { route: `${page(of)}${query}`, ...(taps ? { taps } : {}) }
    },
    sees,
    ...rest,
  }
}

/** 找医院: everything up to the doctor's numbers, all of it before signing in. */
export const bookingFindStates: readonly ScreenState[] = [
  find('find', 'find', '示例市第一医院'),
  find('find-where', 'find', '安康市', { taps: ['在哪里找，杭州市'] }),
  find('find-filters', 'find', '要能用', { taps: ['筛选，等级、科室、能用什么'] }),
  find('find-speciality', 'find', '心血管内科', { query: '?speciality=cardiology' }),
  find('find-none', 'find', '这里没有找到医院', {
    query: '?speciality=oncology',
    taps: ['筛选，肿瘤科', '一级'],
  }),
  find('find-offline', 'find', '再试一次', {
    before: ({ sandbox }) => sandbox.fault('catalogue.listInstitutions', 'timeout-after-commit', 10),
  }),
  find('place', 'place', '这里能用什么', { query: `?institutionId=${HOSPITAL}` }),
  find('place-village', 'place', '村卫生室不用预约，直接去。', { query: '?institutionId=H99010000007' }),
  find('place-unknown', 'place', '没有找到这一项', { query: '?institutionId=H99099999999' }),
  find('department', 'department', '方敏', { query: `?departmentId=${HOSPITAL}-cardiology` }),
  find('department-gate', 'department', '只看女性', { query: `?departmentId=${HOSPITAL}-gynaecology` }),
  find('symptoms', 'symptoms', '不是诊断'),
  find('symptoms-urgent', 'symptoms', '请马上打 120', { query: '?symptomId=stroke-signs' }),
  find('symptoms-usual', 'symptoms', '可以看：', { query: '?symptomId=headache' }),
  find('points', 'points', '24 小时自助服务点'),
  find('points-open', 'points', '交报销材料', { taps: ['示例一号医保服务大厅（演示）'] }),
]
