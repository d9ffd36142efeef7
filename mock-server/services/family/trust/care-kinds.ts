import type { Kind } from './kind'

const RECORDED = '看病的记录要能查到（医疗机构病历管理规定）'

/** What the day of a visit and care of other kinds leave behind. Retention times are our decision [U]. */
export const careKinds: readonly Kind[] = [
  {
    kind: 'questionnaires',
    title: '诊前问卷',
    why: '医生看诊前先了解情况',
    until: '没有交的随时可以删；交了的跟着病历，15 年',
    mustKeep: false,
    sensitive: true,
    from: 'questionnaires where person_id = $1',
    columns: 'form_id, answers, saved_at, sent_at, read_at',
    forget: 'delete from questionnaires where person_id = $1 and sent_at is null returning 1',
  },
  {
    kind: 'reports',
    title: '检查报告',
    why: RECORDED,
    until: '出报告以后 15 年',
    mustKeep: true,
    sensitive: true,
    from: 'reports where person_id = $1',
    columns: 'kind, title, doctor_name, items, finding, issued_at',
  },
  {
    kind: 'prescriptions',
    title: '处方',
    why: RECORDED,
    until: '开出以后 15 年',
    mustKeep: true,
    sensitive: true,
    from: 'prescriptions where person_id = $1',
    columns: 'doctor_name, diagnosis, drugs, issued_at',
  },
  {
    kind: 'care-requests',
    title: '申请过的服务（上门、配药、检查、疫苗）',
    why: '让您看到办到哪一步，医院知道到哪里来',
    until: '没有办成的随时可以删；办成的跟着病历，15 年',
    mustKeep: false,
    sensitive: true,
    from: 'care_requests where person_id = $1',
    columns: 'offer_id, status, day, part, address, reason, created_at',
    forget: `delete from care_requests where person_id = $1 and status in ('declined', 'cancelled') returning 1`,
  },
]
