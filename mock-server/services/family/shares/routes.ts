import { inverseOf } from '../../../../src/contract/family/relation'
import { endShare, listShares } from '../../../../src/contract/family/shares'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'
import { readRelatives } from '../../../registers/kinship/household'
import { askRoutes } from './asks'
import { createFamilyShare } from './create'
import { stopShare } from './end'
import { serveBillShares } from './for-bill'
import { readAsks, readShare, readShares } from './rows'
import { readAccount, shareRuleOf } from './rule'
import { toAsk, toShare } from './view'

export const shareRoutes: Route[] = [
  route(listShares, async ({ db, now, caller }) => {
    const me = caller.actorId
    const relatives = await readRelatives(db, me)
    const shares = (await readShares(db, me)).map((share) => {
      const otherId = share.holder_id === me ? share.member_id : share.holder_id
      const own = relatives.get(otherId)
      return toShare(share, me, own && (share.holder_id === me ? own : inverseOf(own)))
    })
    const account = await readAccount(db, me)
    return {
      given: shares.filter(({ side }) => side === 'holder'),
      received: shares.filter(({ side }) => side === 'member'),
      asks: (await readAsks(db, me)).map((ask) => toAsk(ask, me)),
      rule: account ? shareRuleOf(account, now) : null,
    }
  }),
  createFamilyShare,
  route(endShare, async (call) => {
    const { db, caller, input } = call
    const share = await readShare(db, input.params.id)
    if (!share || ![share.holder_id, share.member_id].includes(caller.actorId)) return refuse('not-found')
    await stopShare(call, share)
    const relatives = await readRelatives(db, share.holder_id)
    const written = (await readShare(db, share.share_id)) ?? refuse('not-found')
    return toShare(written, caller.actorId, relatives.get(share.member_id))
  }),
  ...askRoutes,
  serveBillShares,
]
