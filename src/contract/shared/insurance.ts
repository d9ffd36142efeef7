import * as v from 'valibot'

/** 险种 insutype: 310 职工, 390 城乡居民, 510 生育. */
const insuranceType = v.picklist(['310', '390', '510'])

/** 参保状态 psn_insu_stas: normal 正常, paused 暂停, ended 终止. */
export const insuranceStatus = v.picklist(['normal', 'paused', 'ended'])

/** 医疗类别 med_type: 11 普通门诊, 14 门诊慢特病, 21 普通住院; the sandbox settles these three. */
export const medType = v.pipe(v.string(), v.regex(/^\d{2,6}$/))

/** 住院类 (med_type 2…): a stay, not a visit. */
export const isInpatient = (code: string): boolean => code.startsWith('2')

/** One insurance row (insuinfo) of a person. */
export const insurance = v.object({
  insuranceType,
  region: v.string(),
  /** As people say it: "杭州市职工医保". */
  label: v.string(),
  status: insuranceStatus,
  retired: v.boolean(),
})
export type Insurance = v.InferOutput<typeof insurance>
