import * as v from 'valibot'
import { type Scope, scopes } from '../shared/endpoint'

export const scope = v.picklist(scopes)
export const scopeList = v.pipe(v.array(scope), v.minLength(1), v.maxLength(scopes.length))

/** One thing a grant may allow, in plain words. */
export interface ScopeText {
  /** On the screen. */
  label: string
  /** Second line: what it means for her money or data; "" where the label says it all. */
  second: string
  /** Inside the sentence that is read to her. */
  spoken: string
}

export const scopeTexts: Record<Scope, ScopeText> = {
  view: { label: '看就诊记录', second: '看病、结算、报销的记录', spoken: '看就诊记录' },
  'show-code': { label: '出示医保码', second: '', spoken: '出示医保码' },
  book: { label: '挂号', second: '', spoken: '挂号' },
  cancel: { label: '取消挂号', second: '', spoken: '取消挂号' },
  pay: { label: '付医药费', second: '用对方自己的医保，余下的您付', spoken: '付医药费' },
  'file-remote-care': { label: '异地备案', second: '', spoken: '办异地备案' },
  claim: { label: '申请报销', second: '报销的钱只打到对方自己的卡', spoken: '申请报销' },
  'receive-messages': { label: '收通知', second: '对方的通知也发给您一份', spoken: '收您的通知' },
}

/** One row to tick: several scopes that go together. */
export interface ScopeGroup {
  label: string
  second: string
  scopes: readonly Scope[]
  /** Ticked at first: what is needed to see a doctor. Looking into records is never ticked beforehand. */
  ticked: boolean
}

export const scopeGroups: readonly ScopeGroup[] = [
  { label: '挂号和取消，出示医保码', second: '', scopes: ['book', 'cancel', 'show-code'], ticked: true },
  { label: scopeTexts.pay.label, second: scopeTexts.pay.second, scopes: ['pay'], ticked: true },
  {
    label: '异地备案，申请报销',
    second: scopeTexts.claim.second,
    scopes: ['file-remote-care', 'claim'],
    ticked: true,
  },
  { label: scopeTexts.view.label, second: scopeTexts.view.second, scopes: ['view'], ticked: false },
  {
    label: scopeTexts['receive-messages'].label,
    second: scopeTexts['receive-messages'].second,
    scopes: ['receive-messages'],
    ticked: false,
  },
]
