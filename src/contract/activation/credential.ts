import * as v from 'valibot'
import { channel } from '../session/endpoints'
import { insurance } from '../shared/insurance'

/** 医保码业务类型 businessType (domain.md §1.7), with the words people know. */
export const businessTypes = {
  '01101': '挂号',
  '01102': '住院建档',
  '01103': '入院登记',
  '01104': '预缴金',
  '01201': '看诊',
  '01202': '预约检查',
  '01203': '检查',
  '01204': '治疗',
  '01301': '结算',
  '01302': '取药',
  '01303': '取报告',
  '01304': '打印票据和清单',
  '01305': '病历复印',
  '02121': '药店买药',
  '02122': '下载外购处方',
} as const
export type BusinessType = keyof typeof businessTypes
export const businessType = v.picklist(
  Object.keys(businessTypes).filter((type): type is BusinessType => type in businessTypes),
)

/** 28 digits (domain.md §1.7, [U]); the sandbox's begin with 9900. */
export const codeDigits = v.pipe(v.string(), v.regex(/^\d{28}$/))

/**
 * 医保电子凭证 of a person: none yet, in use, or stopped by herself. There is one per person nationwide, so a code
 * that was activated in another program (`activatedIn: 'other'`) is shown here at once, without activating again.
 */
export const credential = v.variant('status', [
  v.object({ status: v.literal('none'), insurances: v.array(insurance) }),
  v.object({
    status: v.picklist(['active', 'suspended']),
    maskedName: v.string(),
    name: v.string(),
    insurances: v.array(insurance),
    activatedAt: v.string(),
    activatedIn: v.union([channel, v.literal('counter'), v.literal('other')]),
    /** When the insurance was last checked with the platform: 待遇核验时间. */
    rightsCheckedAt: v.string(),
    /** Words of what the code is accepted for. */
    acceptedFor: v.array(v.string()),
  }),
])
export type Credential = v.InferOutput<typeof credential>
