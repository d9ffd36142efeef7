import type { FiledClass, FilingKind } from '../../../../src/contract/remote-care/kinds'
import type { Proof } from '../../../../src/contract/remote-care/proof'
import type { FilingTable } from '../../../base/db/tables/remote-care'

/** What the state machine knows of a filing; the rest of the row is names and words. */
export interface Stored {
  filingId: string
  kind: FilingKind
  filedClass: FiledClass
  region: string
  beginOn: string
  endOn: string | null
  lastDay: string
  status: FilingTable['status']
  promisedOn: string | null
  note: string | null
  /** The one page that is wanted anew; null: none, or a paper that is missing. */
  askedPage: string | null
  /** The last day on which what was sent back may be answered; null elsewhere. */
  answerBy: string | null
  lockedUntil: string | null
  replaces: string | null
  proofWay: Proof['way']
}

/** Of a filing that nothing ends. */
export const NO_END = '9999-12-31'

/** Which of several filings settles a visit: what gives most stands first. */
export const classRanks: Record<FiledClass, number> = { 'long-term': 0, referral: 1, emergency: 2, temporary: 3 }

/** Sent back, and the days to answer are over: it has ended, whether the clock has been looked at or not. */
export const hasLapsed = ({ status, answerBy }: Pick<Stored, 'status' | 'answerBy'>, today: string): boolean =>
  status === 'returned' && answerBy !== null && answerBy < today

/** A promise of hers was not true (作废): from then on papers, as the promise itself says (domain.md §5.1). */
export const brokeAPromise = (filings: readonly Pick<Stored, 'status' | 'proofWay'>[]): boolean =>
  filings.some(({ status, proofWay }) => status === 'revoked' && proofWay === 'promise')

/** Under way: somebody still looks at it, or it waits for her. */
export const isUnderWay = (filing: Pick<Stored, 'status' | 'answerBy'>, today: string): boolean =>
  filing.status === 'reviewing' || (filing.status === 'returned' && !hasLapsed(filing, today))

/** Holds now or will. */
export const isStanding = ({ status, lastDay }: Pick<Stored, 'status' | 'lastDay'>, today: string): boolean =>
  status === 'effective' && today <= lastDay
