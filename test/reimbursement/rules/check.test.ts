import { checkPapers } from '../../../mock-server/services/reimbursement/rules/check'
import { say } from '../../../mock-server/services/reimbursement/rules/say'
import { findingKinds } from '../../../src/contract/reimbursement/finding-kinds'
import { claimKinds } from '../../../src/contract/reimbursement/kinds'
import { randomFrom, validPapers } from './made'
import { wrongs } from './wrongs'

const CLAIMS = 500
const kinds = Object.entries(wrongs)

test('500 claims with one thing wrong: each is caught, with that finding', () => {
  const random = randomFrom(20_261_122)
  const missed: string[] = []
  const seen = new Set<string>()
  for (let at = 0; at < CLAIMS; at += 1) {
    const [kind, wrong] = kinds[at % kinds.length] ?? []
    if (!kind || !wrong) throw new Error('a way to spoil papers')
    const found = checkPapers(wrong.spoil(validPapers(random, wrong.in))).map((finding) => finding.kind)
    if (!found.some((one) => one === kind)) missed.push(`${kind}: ${found.join(' ')}`)
    seen.add(kind)
  }
  expect(missed).toEqual([])
  expect(seen.size).toBeGreaterThanOrEqual(25)
})

test('500 claims with nothing wrong pass', () => {
  const random = randomFrom(7)
  const stopped: string[] = []
  for (let at = 0; at < CLAIMS; at += 1) {
    const kind = claimKinds[at % claimKinds.length] ?? 'outpatient'
    stopped.push(...checkPapers(validPapers(random, kind)).map((finding) => `${kind}: ${finding.kind} ${finding.what}`))
  }
  expect(stopped).toEqual([])
})

test('without an invoice only the invoice is asked for: which pages are needed is known with it', () => {
  const papers = { ...validPapers(randomFrom(3), 'outpatient'), invoices: [], pages: [] }
  expect(checkPapers(papers).map(({ kind }) => kind)).toEqual(['invoice-missing'])
})

test('every kind of finding says what is wrong and has a fix of its own', () => {
  const said = findingKinds.map((kind) =>
    say(kind, { no: '1234', name: '王芳', day: '2026-11-22', place: '示例医院', role: 'record' }),
  )
  expect(said.filter(({ what, fix }) => what.length < 4 || fix.length < 8)).toEqual([])
  expect(new Set(said.map(({ what }) => what)).size).toBe(findingKinds.length)
})
