import type { PhotoFault } from '../../../../src/contract/papers/photo'
import type { Finding } from '../../../../src/contract/reimbursement/finding'
import type { FindingKind } from '../../../../src/contract/reimbursement/finding-kinds'
import { kindTexts } from '../../../../src/contract/reimbursement/kinds'
import { neededPages, type PageFacts, type Papers } from './papers'
import { say } from './say'

const kinds: Record<PhotoFault, FindingKind> = {
  blurred: 'photo-blurred',
  'cut-off': 'photo-cut-off',
  'too-dark': 'photo-too-dark',
  'wrong-page': 'photo-wrong-page',
}

const onPage = (page: PageFacts) => ({ fileId: page.file_id, role: page.role })

function pictures(page: PageFacts): Finding[] {
  if (page.state === 'uploading') return [say('page-unfinished', onPage(page))]
  const found = page.faults.map((fault) => say(kinds[fault], onPage(page)))
  return page.used_elsewhere ? [...found, say('photo-used', onPage(page))] : found
}

function twins(pages: readonly PageFacts[]): Finding[] {
  const seen = new Set<string>()
  return pages.flatMap((page) => {
    if (page.sha256 === null) return []
    if (seen.has(page.sha256)) return [say('photo-twice', onPage(page))]
    seen.add(page.sha256)
    return []
  })
}

export function checkPages({ kind, invoices, pages }: Papers): Finding[] {
  const there = new Set(pages.map((page) => page.role))
  // A fee list that is missing because the hospital uploaded no details is said with the invoice.
  const unlisted = invoices.some((invoice) => !invoice.details_uploaded)
  // Which pages the hospital has sent is known with the invoice, and nothing goes without one.
  const needed = invoices.length === 0 ? [] : neededPages(kindTexts[kind].pages, invoices)
  const missing = needed.filter((role) => !there.has(role) && !(role === 'fee-list' && unlisted))
  return [...missing.map((role) => say('page-missing', { role })), ...pages.flatMap(pictures), ...twins(pages)]
}
