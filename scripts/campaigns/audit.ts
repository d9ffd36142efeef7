import { rows } from '../../mock-server/base/db/statement'
import { permutation } from '../../mock-server/services/reimbursement/rules/sample'
import { dayInChina } from '../../src/contract/shared/dates'
import { draft, issue, line, pathOf, review } from '../../test/reimbursement/desk'
import { made } from '../../test/reimbursement/server/wrong'
import { openSandbox, type Sandbox, type SignedIn } from '../../test/shared/sandbox'

/**
 * `npm run campaign:audit`, through the whole server: CAMPAIGN_INVALID (default 500) claims with something wrong must
 * each be caught with a fix and never reach the clerk; as many without must pass; CAMPAIGN_CLAIMS (default 10,000) are
 * sent and decided, and exactly one in each block of 20 goes to another person. Ends with 1 where anything differs.
 */
const INVALID = Number(process.env.CAMPAIGN_INVALID ?? 500)
const CLAIMS = Number(process.env.CAMPAIGN_CLAIMS ?? 10_000)
const MOST_SHOWN = 10
const EVERY = 1000

const wrong: string[] = []
const atCounter = `select count(*) as claims from claims where status not in ('draft', 'withdrawn')`
const countAtCounter = async ({ db }: Sandbox) => (await rows<{ claims: number }>(db, atCounter))[0]?.claims ?? 0

/** One after the other through every kind there is; what another kind needs sent is not counted. */
async function invalid(box: Sandbox, who: SignedIn): Promise<Set<string>> {
  const kinds = Object.entries(made)
  const caught = new Set<string>()
  const day = (back: number) => dayInChina(Date.now() - back * 86_400_000)
  for (let at = 0; at < INVALID; at += 1) {
    const [kind, make] = kinds[at % kinds.length] ?? []
    if (!kind || !make) continue
    const claimId = await make({ sandbox: box, who, day })
    const before = await countAtCounter(box)
    const { findings } = (await who.get(pathOf(claimId))).body
    const found = findings.find((one: { kind: string }) => one.kind === kind)
    if (found?.fix) caught.add(kind)
    else wrong.push(`${kind} was not found`)
    const answer = await who.post(pathOf(claimId, '/submit'))
    if (answer.body?.code !== 'papers-wrong') wrong.push(`${kind} was sent: ${answer.status}`)
    if ((await countAtCounter(box)) !== before) wrong.push(`${kind} reached the clerk`)
    await who.post(pathOf(claimId, '/withdraw'))
  }
  return caught
}

async function sendValid(box: Sandbox, who: SignedIn, at: number): Promise<string | undefined> {
  const medType = at % 5 === 0 ? '21' : '11'
  const { invoiceId } = await issue(box, who.personId, { medType, lines: [line(5_000 + at)] })
  const claimId = await draft(who, invoiceId)
  const answer = await who.post(pathOf(claimId, '/submit'))
  if (answer.status === 200) return claimId
  wrong.push(`a valid claim was stopped: ${answer.text}`)
  return undefined
}

/** First audits by one clerk; the sampled ones are refused to her and decided by another. */
async function audit(box: Sandbox, claimId: string): Promise<boolean> {
  const first = await review(box, claimId, { result: 'approve', clerk: 'clerk-lin' })
  if (first.body.status !== 're-check') return false
  const same = await review(box, claimId, { result: 'approve', clerk: 'clerk-lin' })
  if (same.body.code !== 'not-allowed') wrong.push('the first auditor could re-check')
  const other = await review(box, claimId, { result: 'approve', clerk: 'clerk-qiao' })
  if (other.status !== 200) wrong.push(`the re-check was refused: ${other.text}`)
  return true
}

async function main() {
  const began = Date.now()
  const box = await openSandbox({ callsPerMinute: 1_000_000 })
  const caught = await invalid(box, await box.signIn('zhouxiao'))
  console.log(`audit: ${INVALID} invalid claims of ${caught.size} kinds, ${wrong.length} violations`)
  await box.reset(7)
  const who = await box.signIn('stranger')
  let sampled: number[] = []
  let blocks = 0
  for (let at = 0; at < CLAIMS && wrong.length < MOST_SHOWN; at += 1) {
    const claimId = await sendValid(box, who, at)
    if (claimId && (await audit(box, claimId))) sampled.push(at % 20)
    if (at % 20 === 19) {
      const block = (at - 19) / 20
      if (sampled.length !== 1 || permutation(7, block)[0] !== sampled[0]) wrong.push(`block ${block}: ${sampled}`)
      blocks += 1
      sampled = []
    }
    if (at % EVERY === EVERY - 1) console.log(`audit: ${at + 1} claims, ${blocks} blocks, ${wrong.length} violations`)
    if (at % 100 === 99) box.lines.length = 0
  }
  await box.close()
  for (const text of wrong.slice(0, MOST_SHOWN)) console.error(text)
  console.log(`audit: ${Math.round((Date.now() - began) / 1000)} s, ${wrong.length} violations`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
