import { faultTexts } from '../../../../src/contract/papers/words'
import type { GivenProof } from '../../../../src/contract/remote-care/material'
import { materialTexts, type Proof } from '../../../../src/contract/remote-care/proof'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { deletePapers } from '../../../registers/files/rows'
import type { FilingRow } from '../rows'
import { giveTo, type MaterialRow, readMaterialRow, readPagesOf } from './rows'

type Work = Pick<Call, 'db'>

const wrong = (page: MaterialRow, what: string): never =>
  refuse('papers-wrong', { detail: `${materialTexts[page.role]}：有一页${what}。请重拍这一页。` })

/** One page that is hers, whole, good enough, and in no filing yet. */
async function fitPage({ db }: Work, personId: string, fileId: string): Promise<MaterialRow> {
  const page = await readMaterialRow(db, personId, fileId, ' for update')
  if (!page) return refuse('not-found')
  if (page.owner_id !== null) return refuse('state-conflict')
  if (page.state !== 'ready') return wrong(page, '没有传完')
  const [fault] = page.faults
  return fault ? wrong(page, faultTexts[fault]) : page
}

/**
 * The pages of a proof, each looked at: refused with `papers-wrong` where one cannot be used, or is handed in twice, and
 * with `filing-proof` where it was taken as another paper.
 */
async function pagesOf(work: Work, personId: string, given: GivenProof): Promise<MaterialRow[]> {
  if (given.way !== 'materials') return []
  const pages: MaterialRow[] = []
  for (const { kind, fileIds } of given.items)
    for (const fileId of fileIds) {
      const page = await fitPage(work, personId, fileId)
      if (page.role !== kind) return refuse('filing-proof')
      if (pages.some((one) => one.sha256 === page.sha256)) return wrong(page, '交了两次')
      pages.push(page)
    }
  return pages
}

/** How many pages of each paper, as a filing says it. */
function counted(pages: readonly MaterialRow[]) {
  const kinds = [...new Set(pages.map(({ role }) => role))]
  return kinds.map((kind) => ({ kind, pages: pages.filter(({ role }) => role === kind).length }))
}

/** What is handed in, as the filing keeps it. */
export async function proofOf(work: Work, personId: string, given: GivenProof): Promise<Proof> {
  if (given.way !== 'materials') return given
  return { way: 'materials', items: counted(await pagesOf(work, personId, given)) }
}

const idsOf = (given: GivenProof) => (given.way === 'materials' ? given.items.flatMap(({ fileIds }) => fileIds) : [])

export const handIn = ({ db }: Work, given: GivenProof, filingId: string) => giveTo(db, idsOf(given), filingId)

/** 补材料: new pages are added; where one page was asked for, only that one may come, and it goes. */
export async function supplementPages(work: Work, filing: FilingRow, given: GivenProof): Promise<Proof> {
  if (given.way !== 'materials') return given
  const fresh = await pagesOf(work, filing.person_id, given)
  const before = await readPagesOf(work.db, [filing.filing_id])
  const asked = before.find(({ file_id }) => file_id === filing.asked_page)
  if (asked && fresh.some(({ role }) => role !== asked.role)) return refuse('filing-proof')
  if (asked) await deletePapers(work.db, [asked.file_id])
  await handIn(work, given, filing.filing_id)
  const stays = before.filter((page) => page !== asked)
  // What the clerk saw at the counter has no pages here, and still counts.
  const seen = filing.proof.way === 'materials' && before.length === 0 ? filing.proof.items : []
  return { way: 'materials', items: [...seen, ...counted([...stays, ...fresh])] }
}
