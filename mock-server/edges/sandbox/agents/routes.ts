import * as contract from '../../../../src/contract/sandbox/family'
import { type Route, route } from '../../../base/http/route'
import { readAgents } from '../../../registers/kinship/agents'
import { answerBefore } from '../../../services/family/requests/witness'

/** 村级代办员 at her home. */
export const routes: Route[] = [
  route(contract.listAgents, ({ db }) => readAgents(db)),
  route(contract.witnessAnswer, (call) => {
    const { counterNo, answer } = call.input.body
    return answerBefore(call, counterNo, { way: 'agent', agentId: call.input.params.personId }, answer)
  }),
]
