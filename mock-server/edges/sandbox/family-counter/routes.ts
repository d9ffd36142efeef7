import * as contract from '../../../../src/contract/sandbox/family'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'
import { readPerson } from '../../../registers/people'
import { revokeAll, revokeByCode } from '../../../services/family/grants/revoke'
import { reviewKinshipProof } from '../../../services/family/requests/proof'
import { listWaiting } from '../../../services/family/requests/waiting'
import { answerBefore } from '../../../services/family/requests/witness'
import { reviewShareProof } from '../../../services/family/share-proofs/review'

/** 医保经办窗口 for 亲情账户: her consent, the papers, and taking back. */
export const routes: Route[] = [
  route(contract.listWaiting, ({ db, now }) => listWaiting(db, now)),
  route(contract.revokeAtCounter, async (call) => {
    const { personId, revokeCode } = call.input.body
    if (!(await readPerson(call.db, personId))) refuse('not-found')
    return revokeCode === undefined ? revokeAll(call, personId) : revokeByCode(call, personId, revokeCode, 'counter')
  }),
  route(contract.answerAtCounter, (call) =>
    answerBefore(call, call.input.params.counterNo, { way: 'counter' }, call.input.body.answer),
  ),
  route(contract.reviewProof, async (call) => {
    const { counterNo } = call.input.params
    const { body } = call.input
    const rejected = body.result === 'rejected' ? body.note : undefined
    // 亲情账户 and 家庭共济 number their papers alike: the clerk need not know which it is.
    const shared = await reviewShareProof(call, counterNo, rejected)
    const status = shared ?? (await reviewKinshipProof(call, counterNo, rejected))
    return { counterNo, status }
  }),
]
