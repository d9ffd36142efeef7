import * as v from 'valibot'

/** 诊疗科目, by the words of this program; `national` is the code of 医疗机构诊疗科目名录 (1994) [U]. */
export const specialities = {
  general: { name: '全科医学科', national: '02' },
  cardiology: { name: '心血管内科', national: '03.04' },
  respiratory: { name: '呼吸内科', national: '03.01' },
  gastroenterology: { name: '消化内科', national: '03.02' },
  neurology: { name: '神经内科', national: '03.03' },
  nephrology: { name: '肾内科', national: '03.06' },
  endocrinology: { name: '内分泌科', national: '03.07' },
  rheumatology: { name: '风湿免疫科', national: '03.08' },
  geriatrics: { name: '老年医学科', national: '03.10' },
  surgery: { name: '普外科', national: '04.01' },
  orthopaedics: { name: '骨科', national: '04.03' },
  urology: { name: '泌尿外科', national: '04.04' },
  gynaecology: { name: '妇科', national: '05.01' },
  obstetrics: { name: '产科', national: '05.02' },
  paediatrics: { name: '儿科', national: '07' },
  ophthalmology: { name: '眼科', national: '10' },
  ent: { name: '耳鼻咽喉科', national: '11' },
  stomatology: { name: '口腔科', national: '12' },
  dermatology: { name: '皮肤科', national: '13' },
  psychiatry: { name: '精神心理科', national: '15' },
  oncology: { name: '肿瘤科', national: '19' },
  emergency: { name: '急诊科', national: '20' },
  rehabilitation: { name: '康复医学科', national: '21' },
  chinese: { name: '中医科', national: '50' },
} as const

export type Speciality = keyof typeof specialities

const isSpeciality = (key: string): key is Speciality => key in specialities
export const specialityKeys: readonly Speciality[] = Object.keys(specialities).filter(isSpeciality)
export const speciality = v.picklist(specialityKeys)
