import type { Evidence, RemoteCarePolicy } from './shape'

const decided = (note: string): Evidence => ({ source: 'our decision', published: null, mark: 'U', note })

const NOTICE = '医保发〔2022〕22号, not read itself (domain.md §5.1)'

/** What the notice says for all, as far as it is known here. */
const TERM: Evidence = {
  source: NOTICE,
  published: '2022',
  mark: 'U',
  note: 'Long-term filings hold until changed; temporary ones at least 6 months. The days of an emergency are our choice.',
}
const ANSWER = decided('No source names the days; 30 are ten times the review, and it may be filed anew at once.')
const REMINDER = decided('No source names the days; 30 leave time for a second try.')

/** 杭州. */
export const hangzhouRemoteCare: RemoteCarePolicy = {
  freeInProvince: true,
  freeRegions: [],
  lockMonths: 3,
  temporaryMonths: 6,
  emergencyDays: 30,
  reviewDays: { promise: null, materials: 2, none: null },
  remindDays: 30,
  answerDays: 30,
  answerReminderDays: 7,
  evidence: {
    free: decided('Zhejiang settles inside the province without filing, as some provinces do (domain.md §5.1).'),
    lock: {
      source: NOTICE,
      published: '2022',
      mark: 'U',
      note: 'At most 6 months [B: S35]; 3 taken, to show the switch.',
    },
    term: TERM,
    review: decided('自助备案 takes effect at once [B: S36]; papers are looked at by a person.'),
    reminder: REMINDER,
    answer: ANSWER,
  },
}

/** 安康. */
export const ankangRemoteCare: RemoteCarePolicy = {
  freeInProvince: true,
  freeRegions: [],
  lockMonths: 6,
  temporaryMonths: 6,
  emergencyDays: 30,
  reviewDays: { promise: null, materials: 3, none: null },
  remindDays: 30,
  answerDays: 30,
  answerReminderDays: 7,
  evidence: {
    free: decided('Shaanxi inside the province without filing, as some provinces do (domain.md §5.1).'),
    lock: {
      source: NOTICE,
      published: '2022',
      mark: 'B',
      note: 'Not more than 6 months [B: S35]; look/png/remote-care.png.',
    },
    term: TERM,
    review: {
      source: 'seed article 003: 证明事项告知承诺制 in Ankang',
      published: '2022',
      mark: 'A',
      note: 'A promise takes effect at once; how long papers take is our choice.',
    },
    reminder: REMINDER,
    answer: ANSWER,
  },
}
