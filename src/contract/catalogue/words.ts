import type { DoctorTitle, Gate } from './doctor'
import type { Institution, InstitutionLevel, InstitutionTier, WorkKind } from './institution'

export const levelNames: Record<InstitutionLevel, string> = {
  '3': '三级',
  '2': '二级',
  '1': '一级',
  pharmacy: '药店',
}

export const tierNames: Record<InstitutionTier, string> = {
  general: '综合医院',
  special: '专科医院',
  community: '社区卫生',
  township: '乡镇卫生院',
  village: '村卫生室',
}

export const workNames: Record<WorkKind, string> = {
  code: '医保码',
  'mobile-payment': '手机付',
  'remote-settlement': '异地直接结算',
  delivery: '送药上门',
}

export const titleNames: Record<DoctorTitle, string> = {
  chief: '主任医师',
  'associate-chief': '副主任医师',
  attending: '主治医师',
  resident: '医师',
}

/** "三级综合医院", "药店". */
export const kindName = ({ level, tier }: Pick<Institution, 'level' | 'tier'>): string => {
  if (level === 'pharmacy') return levelNames.pharmacy
  return tier === 'general' || tier === 'special' ? levelNames[level] + tierNames[tier] : tierNames[tier]
}

/** "只看女性", "14 周岁以下"; empty where anybody is seen. */
export function gateWords({ sex, ageFrom, ageTo }: Gate): string {
  const whom = sex === null ? '' : sex === 'female' ? '只看女性' : '只看男性'
  const from = ageFrom === null ? '' : `满 ${ageFrom} 周岁`
  const to = ageTo === null ? '' : `${ageTo + 1} 周岁以下`
  return [whom, from, to].filter(Boolean).join('，')
}
