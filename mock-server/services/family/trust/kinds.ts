import { careKinds } from './care-kinds'

/** One kind of data that is held about a person. `$1` is her id; `columns` go into her copy of it. */
export interface Kind {
  kind: string
  title: string
  why: string
  until: string
  mustKeep: boolean
  /** 敏感个人信息 (PIPL 28). */
  sensitive: boolean
  from: string
  columns: string
  /** Deletes what may go; absent where it must be kept. */
  forget?: string
}

const FUND = '医保基金要能查每一笔（医疗保障基金使用监督管理条例）'
const SUPERVISED = '替别人办的每件事要能查到是谁办的（实名监管）'

/** Retention times are our decision [U]: no authoritative text was available (domain.md §10). */
export const kinds: readonly Kind[] = [
  {
    kind: 'people',
    title: '姓名、证件号码、预留手机',
    why: '核对是您本人，查您的医保',
    until: '参保期间一直要用',
    mustKeep: true,
    sensitive: true,
    from: 'people where person_id = $1',
    columns: 'name, cert_type, birth_date, sex, residence_region',
  },
  {
    kind: 'insurances',
    title: '参保信息',
    why: '算您能报多少',
    until: '参保期间一直要用',
    mustKeep: true,
    sensitive: true,
    from: 'insurances where person_id = $1',
    columns: 'insurance_type, region, label, status, since',
  },
  {
    kind: 'credentials',
    title: '医保码的状态（不含支付密码）',
    why: '看病、买药时证明是您',
    until: '不用了可以停用',
    mustKeep: true,
    sensitive: true,
    from: 'credentials where person_id = $1',
    columns: 'status, activated_at, activated_in',
  },
  {
    kind: 'bills',
    title: '看病的账单',
    why: FUND,
    until: '开出以后 15 年',
    mustKeep: true,
    sensitive: true,
    from: 'bills where person_id = $1',
    columns: 'institution_name, department, visit_date, med_type, total_fen, status',
  },
  {
    kind: 'orders',
    title: '付款和结算',
    why: FUND,
    until: '结算以后 15 年',
    mustKeep: true,
    sensitive: true,
    from: 'settlement_orders where patient_id = $1',
    columns: 'total_fen, fund_fen, own_fen, shared_fen, cash_fen, status, created_at, paid_at',
  },
  {
    kind: 'claims',
    title: '报销和它的材料',
    why: FUND,
    until: '办结以后 15 年',
    mustKeep: true,
    sensitive: true,
    from: 'claims where person_id = $1',
    columns: 'claim_no, kind, status, total_fen, created_at, submitted_at, paid_at',
  },
  {
    kind: 'invoices',
    title: '医疗票据',
    why: FUND,
    until: '开出以后 15 年',
    mustKeep: true,
    sensitive: true,
    from: 'invoices where person_id = $1',
    columns: 'institution_name, med_type, visit_date, issued_on, total_fen',
  },
  {
    kind: 'delegated',
    title: '替办记录',
    why: SUPERVISED,
    until: '办完以后 15 年',
    mustKeep: true,
    sensitive: false,
    from: 'delegated_acts where actor_id = $1 or subject_id = $1',
    columns: 'at, operation, purpose, channel, amount_fen',
  },
  {
    kind: 'grants',
    title: '亲情账户',
    why: '停止以后，还要能说清当时同意了什么',
    until: '停止以后 3 年',
    mustKeep: true,
    sensitive: false,
    from: 'grants join grant_terms using (grant_id) where actor_id = $1 or subject_id = $1',
    columns: 'words, consent_way, starts_at, expires_at, revoked_at',
  },
  {
    kind: 'shares',
    title: '家庭共济',
    why: '停止以后，还要能对上账户里的每一笔',
    until: '停止以后 15 年',
    mustKeep: true,
    sensitive: false,
    from: 'shares where holder_id = $1 or member_id = $1',
    columns: 'ceiling_per_use_fen, asking, created_at, ended_at',
  },
  {
    kind: 'share-proofs',
    title: '家庭共济交的亲属关系证明（只记种类和页数）',
    why: '说得清凭什么用了家人的账户',
    until: '停止以后 15 年',
    mustKeep: true,
    sensitive: false,
    from: 'share_proofs where holder_id = $1 or member_id = $1',
    columns: 'kind, pages, state, sent_at, decided_at',
  },
  {
    kind: 'consents',
    title: '同意记录',
    why: '证明每件事您同意过（个人信息保护法）',
    until: '收回以后 3 年',
    mustKeep: true,
    sensitive: false,
    from: 'consents where person_id = $1',
    columns: 'purpose, version, given_at, withdrawn_at',
  },
  {
    kind: 'help',
    title: '请家人帮忙看着的时间（不存画面）',
    why: '说得清谁在什么时候看过、指过',
    until: '看完以后 3 年',
    mustKeep: true,
    sensitive: false,
    from: 'help_sessions where elder_id = $1 or helper_id = $1',
    columns: 'started_at, ended_at, helper_seen_at',
  },
  {
    kind: 'print-slips',
    title: '取过的大字单子',
    why: '10 分钟里能打印',
    until: '链接到时间就删',
    mustKeep: false,
    sensitive: true,
    from: 'print_slips where person_id = $1',
    columns: 'kind, made_at, expires_at',
    forget: 'delete from print_slips where person_id = $1 returning 1',
  },
  {
    kind: 'faces',
    title: '刷脸通过的时间（不存人脸）',
    why: '替家人办之前，确认是您本人',
    until: '60 分钟后就不再用',
    mustKeep: false,
    sensitive: true,
    from: 'face_checks where person_id = $1',
    columns: 'passed_at',
    forget: 'delete from face_checks where person_id = $1 returning 1',
  },
  {
    kind: 'devices',
    title: '登录过的手机',
    why: '让您看到谁在用您的账号',
    until: '移除以后随时可以删',
    mustKeep: false,
    sensitive: false,
    from: 'devices where person_id = $1',
    columns: 'name, channel, first_seen_at, last_seen_at, removed_at',
    forget: 'delete from devices where person_id = $1 and removed_at is not null returning 1',
  },
  {
    kind: 'messages',
    title: '发给您的通知',
    why: '让您随时能回头看',
    until: '随时可以删',
    mustKeep: false,
    sensitive: false,
    from: 'messages where person_id = $1',
    columns: 'at, channel, text',
    forget: 'delete from messages where person_id = $1 returning 1',
  },
  {
    kind: 'requests',
    title: '没有办成的替办申请',
    why: '让两边看到申请的结果',
    until: '30 天后不再显示，随时可以删',
    mustKeep: false,
    sensitive: false,
    from: `grant_requests where actor_id = $1 and status in ('refused', 'withdrawn')`,
    columns: 'words, status, created_at',
    forget: `delete from grant_requests where actor_id = $1 and status in ('refused', 'withdrawn') returning 1`,
  },
  ...careKinds,
]
