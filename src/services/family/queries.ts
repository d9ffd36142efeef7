import { listGrants } from '@/contract/family/grants'
import { listRelatives, listRequests, readRequest } from '@/contract/family/requests'
import { listShareProofs } from '@/contract/family/share-proofs'
import { call } from '@/session/call'

/** What family's screens ask of the server. */
export const loadGrants = () => call(listGrants)
export const loadRequests = () => call(listRequests)
export const loadRelatives = () => call(listRelatives)
export const loadRequest = (id: string) => call(readRequest, { params: { id } })
export const loadShareProofs = () => call(listShareProofs)
