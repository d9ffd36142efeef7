import { dayInChina } from '../../../src/contract/shared/dates'
import { row, rows } from '../../base/db/statement'
import type { Call } from '../../base/http/route'

const SELECT = 'select tries from family_tries where who = $1 and kind = $2 and day = $3'
const COUNT = `insert into family_tries (who, kind, day, tries) values ($1, $2, $3, 1)
  on conflict (who, kind, day) do update set tries = family_tries.tries + 1`

export type TryKind = 'identity' | 'revoke-code' | 'face'

/** How often somebody failed at this today, by the day in China. */
export async function triesToday({ db, now }: Pick<Call, 'db' | 'now'>, who: string, kind: TryKind): Promise<number> {
  return (await row<{ tries: number }>(db, SELECT, [who, kind, dayInChina(now)]))?.tries ?? 0
}

export async function countTry({ db, now }: Pick<Call, 'db' | 'now'>, who: string, kind: TryKind): Promise<void> {
  await rows(db, COUNT, [who, kind, dayInChina(now)])
}
