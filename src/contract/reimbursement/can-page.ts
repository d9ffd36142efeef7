import { type Can, canAddPage } from './can'
import type { Claim } from './claim'
import type { ClaimFile } from './file'

type Standing = Pick<Claim, 'status' | 'supplement'>

/** 转正, 裁边, 拿掉: any page of a draft; of a supplement what came since it was asked for, and not what the clerk has seen. */
export function canChangePage(claim: Standing, page: Pick<ClaimFile, 'addedAt'>): Can {
  const adding = canAddPage(claim)
  if (!adding.allowed || !claim.supplement) return adding
  return page.addedAt >= claim.supplement.askedAt ? adding : { allowed: false, reason: 'state-conflict' }
}
