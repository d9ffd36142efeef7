import type { Speciality } from '../../../../../src/contract/catalogue/speciality'

/** 擅长, as a doctor's page says it. */
export const goodAt: Record<Speciality, string> = {
  general: '常见病、慢性病随访、健康体检',
  cardiology: '高血压、冠心病、心律失常',
  respiratory: '慢性咳嗽、哮喘、慢阻肺',
  gastroenterology: '胃炎、胃肠镜、慢性腹泻',
  neurology: '头痛头晕、脑卒中、帕金森病',
  nephrology: '肾炎、慢性肾病、血液透析',
  endocrinology: '糖尿病、甲状腺疾病、痛风',
  rheumatology: '类风湿关节炎、红斑狼疮',
  geriatrics: '老年多病共存、用药调整',
  surgery: '胆囊结石、疝气、甲状腺手术',
  orthopaedics: '颈肩腰腿痛、骨折、关节置换',
  urology: '尿路结石、前列腺疾病',
  gynaecology: '月经不调、子宫肌瘤、妇科炎症',
  obstetrics: '产前检查、高危妊娠',
  paediatrics: '小儿发热、咳嗽、生长发育',
  ophthalmology: '白内障、青光眼、近视防控',
  ent: '鼻炎、中耳炎、咽喉不适',
  stomatology: '牙痛、补牙、镶牙',
  dermatology: '湿疹、荨麻疹、痤疮',
  psychiatry: '睡眠障碍、焦虑、情绪低落',
  oncology: '肿瘤综合治疗、化疗',
  emergency: '急危重症抢救',
  rehabilitation: '术后康复、卒中康复',
  chinese: '脾胃调理、失眠、颈腰痛',
}
