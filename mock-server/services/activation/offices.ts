/** 医保经办窗口. Made-up places: the sandbox sends nobody to a real door. */
export interface Office {
  place: string
  address: string
  hours: string
}

const HOURS = '工作日 9:00–17:00，周六 9:00–12:00'

const offices: Record<string, Office> = {
  '330100': { place: '杭州演示医保服务中心', address: '杭州市演示区示例路 1 号，一楼 3 号窗口', hours: HOURS },
  '610900': { place: '安康演示医保服务中心', address: '安康市演示区示例路 6 号，一楼 2 号窗口', hours: HOURS },
}
const elsewhere: Office = { place: '就近的医保服务中心（演示）', address: '打 12393 问最近的窗口', hours: HOURS }

/** The office nearest to where she lives; the code is one nationwide, so it need not be where she is insured. */
export const officeFor = (region: string): Office => offices[region] ?? elsewhere
