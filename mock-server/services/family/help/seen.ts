import { row } from '../../../base/db/statement'
import type { Call } from '../../../base/http/route'
import type { HelpRow } from './rows'

const ELDER = 'update help_sessions set elder_seen_at = $2 where help_id = $1 and elder_seen_at < $2'
const HELPER = 'update help_sessions set helper_seen_at = $2 where help_id = $1 and helper_seen_at < $2'

/** The first look is what is kept: that help was given, by whom and when. What was on the screen is not. */
const FIRST = `with first as (update help_sessions set helper_seen_at = $2
    where help_id = $1 and helper_seen_at is null returning helper_id, elder_id, grant_id)
  insert into acts (act_id, at, actor_id, subject_id, grant_id, operation, amount_fen, detail)
  select $3, $2, helper_id, elder_id, grant_id, 'family.readHelp', null, '{}' from first`

/** Notes that this side is there now. */
export async function markSeen({ db, now, ids, caller }: Pick<Call, 'db' | 'now' | 'ids' | 'caller'>, help: HelpRow) {
  if (help.elder_id === caller.actorId) await row(db, ELDER, [help.help_id, now])
  else if (help.helper_seen_at === null) await row(db, FIRST, [help.help_id, now, ids.id()])
  else await row(db, HELPER, [help.help_id, now])
}
