import type { DoctorRow } from '../../../src/contract/catalogue/doctors'
import type { InstitutionRow } from '../../../src/contract/catalogue/endpoints'
import type { Place } from '../../../src/contract/catalogue/places'
import type { ServicePoint } from '../../../src/contract/catalogue/service-points'

export const hospital: InstitutionRow = {
  institutionId: 'H99010000001',
  name: '示例市第一医院',
  region: '330100',
  regionName: '杭州市',
  district: '330102',
  districtName: '上城区',
  level: '3',
  tier: 'general',
  address: '示例路 1 号',
  phone: '0571-00000001',
  point: { latitude: 30.224, longitude: 120.151 },
  works: ['code', 'remote-settlement'],
  hours: '门诊 08:00–11:30，13:30–17:00',
  bookable: true,
  distanceMetres: null,
  nextFreeDay: '2026-11-24',
}

export const village: InstitutionRow = {
  ...hospital,
  institutionId: 'H99010000007',
  name: '示范镇演示村卫生室',
  level: '1',
  tier: 'village',
  works: ['code'],
  bookable: false,
  nextFreeDay: null,
}

export const cardiology = {
  departmentId: 'H99010000001-cardiology',
  institutionId: hospital.institutionId,
  speciality: 'cardiology',
  name: '心血管内科',
  place: '门诊楼 1 层 A 区',
  gate: { sex: null, ageFrom: null, ageTo: null },
} as const

export const fang: DoctorRow = {
  doctorId: 'H99010000001-cardiology-1',
  name: '方敏',
  title: 'chief',
  goodAt: '高血压、冠心病',
  feeFen: 2500,
  departmentId: cardiology.departmentId,
  departmentName: cardiology.name,
  speciality: 'cardiology',
  institutionId: hospital.institutionId,
  institutionName: hospital.name,
  nextFreeDay: '2026-11-24',
}

export const places: Place[] = [
  {
    region: '330100',
    name: '杭州市',
    point: { latitude: 30.2741, longitude: 120.1551 },
    districts: [{ district: '330106', name: '西湖区', point: { latitude: 30.2597, longitude: 120.1303 } }],
  },
  { region: '610900', name: '安康市', point: { latitude: 32.6848, longitude: 109.0293 }, districts: [] },
]

export const window: ServicePoint = {
  pointId: 'point-330100-1',
  kind: 'agency',
  name: '示例一号医保服务大厅（演示）',
  region: '330100',
  districtName: '上城区',
  address: '示例路 2 号',
  phone: '0571-00009000',
  hours: '周一至周五 08:30–17:00',
  openNow: false,
  errands: ['activate', 'reimbursement'],
  point: { latitude: 30.2, longitude: 120.1 },
  distanceMetres: 1240,
}
