import * as v from 'valibot'

/**
 * More than a visit at the clinic: home-bed 家庭病床, home-visit 上门巡诊, repeat-visit 复诊配药 (互联网复诊, 一键续方),
 * check-up 体检, imaging 检查预约, vaccination 接种.
 */
export const careKinds = ['repeat-visit', 'home-visit', 'home-bed', 'imaging', 'check-up', 'vaccination'] as const
export const careKind = v.picklist(careKinds)
export type CareKind = v.InferOutput<typeof careKind>

/** Label and second line of a kind, as a door to it. */
export const careKindTexts: Record<CareKind, { label: string; second: string }> = {
  'repeat-visit': { label: '复诊配药', second: '老毛病接着吃药，不用跑医院' },
  'home-visit': { label: '上门巡诊', second: '走不动，医生护士到家里来' },
  'home-bed': { label: '家庭病床', second: '在家里住院一样有人管' },
  imaging: { label: '预约检查', second: 'CT、B 超、胃镜，先看要不要空腹' },
  'check-up': { label: '体检', second: '自己花钱的和免费的都有' },
  vaccination: { label: '打疫苗', second: '免费的和自费的，按年龄' },
}

/** 胃镜 of 胃镜（要空腹，要有人陪）: inside a sentence. */
export const shortTitle = (title: string): string => title.replace(/（.*?）/g, '')
