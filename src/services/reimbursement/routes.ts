import type { Route } from '@/platform/navigate'

const page = (name: string): Route => `/services/reimbursement/pages/${name}/index`

/** 报销: what may be claimed, and how everything stands. */
export const claimsPage = page('home')
/** 申请报销, for who comes from elsewhere (补办 after a self-paid discharge). */
export const claimStart = claimsPage
/** 填票据号码; with a draft it adds to that one. */
export const numbersPage = (claimId = ''): Route => `${page('numbers')}?claimId=${claimId}`
export const draftPage = (claimId: string): Route => `${page('draft')}?claimId=${claimId}`
export const papersPage = (claimId: string): Route => `${page('papers')}?claimId=${claimId}`
/** 看一页: turn it, crop it. */
export const onePage = (claimId: string, fileId: string): Route => `${page('page')}?claimId=${claimId}&fileId=${fileId}`
export const accountPage = (claimId: string): Route => `${page('account')}?claimId=${claimId}`
export const confirmPage = (claimId: string): Route => `${page('confirm')}?claimId=${claimId}`
/** 报销进度. */
export const claimPage = (claimId: string): Route => `${page('claim')}?claimId=${claimId}`
export const letterPage = (claimId: string): Route => `${page('letter')}?claimId=${claimId}`
export const appealPage = (claimId: string): Route => `${page('appeal')}?claimId=${claimId}`
