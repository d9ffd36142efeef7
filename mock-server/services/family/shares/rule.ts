import type { Kysely } from 'kysely'
import type { listShares } from '../../../../src/contract/family/shares'
import { dayInChina } from '../../../../src/contract/shared/dates'
import type { Output } from '../../../../src/contract/shared/endpoint'
import { yuan } from '../../../../src/contract/shared/money-text'
import type { Database } from '../../../base/db/schema'
import { row } from '../../../base/db/statement'
import { regionFile } from '../../../regions/policy-for'
import type { MutualAidPolicy } from '../../../regions/shape'
import { rolled, usableFen } from '../../../registers/ledger/balance'

interface Account {
  region: string
  past_year_fen: number
  current_year_fen: number
  account_year: number | null
}

const ACCOUNT = `select accounts.region, past_year_fen, current_year_fen, account_year from personal_accounts accounts
  join insurances on insurances.person_id = accounts.person_id and insurances.insurance_type = '310'
  where accounts.person_id = $1 limit 1`

/** The 个人账户 of an employee (310); residents have none. */
export const readAccount = (db: Kysely<Database>, personId: string): Promise<Account | undefined> =>
  row<Account>(db, ACCOUNT, [personId])

const REACH: Record<MutualAidPolicy['reach'], string> = {
  'pooling-area': '家人要在同一个统筹区参保',
  province: '家人要在同一个省参保',
  'cross-province': '家人在外省参保也可以用',
}

/** What the holder's region allows, in her words. */
export function shareRuleOf(account: Account, now: number): NonNullable<Output<typeof listShares>['rule']> {
  const { reach, pastYearOnly } = regionFile(account.region)?.mutualAid ?? {
    reach: 'pooling-area' as const,
    pastYearOnly: true,
  }
  const year = Number(dayInChina(now).slice(0, 4))
  const held = { pastYearFen: account.past_year_fen, currentYearFen: account.current_year_fen }
  const balance = rolled(held, account.account_year ?? year, year)
  const shareableFen = usableFen(balance, pastYearOnly ? 'shared-past-year-only' : 'shared')
  return {
    pastYearOnly,
    reach,
    shareableFen,
    lines: [
      pastYearOnly
        ? `只能用往年结余，现在有 ${yuan(shareableFen)}`
        : `往年结余和今年的都能用，现在有 ${yuan(shareableFen)}`,
      REACH[reach],
      '先用家人自己的个人账户，再用您的，最后才付现金',
      '只付家人看病买药要自己出的部分，不能取现',
    ],
  }
}
