import { ankangRemoteCare } from '../../mock-server/regions/remote-care'
import { planFiling } from '../../mock-server/services/remote-care/machine/plan'
import { stepFiling } from '../../mock-server/services/remote-care/machine/step'
import type { Stored } from '../../mock-server/services/remote-care/machine/stored'
import type { Proof } from '../../src/contract/remote-care/proof'

const papers: Proof = { way: 'materials', items: [{ kind: 'residence-proof', pages: 1 }] }
const known = (today: string) => ({
  today,
  insuredRegion: '610900',
  rule: ankangRemoteCare,
  filings: [],
  stays: [],
})
const wanted = (beginOn: string) => ({
  kind: 'long-term-living' as const,
  region: '330100',
  beginOn,
  months: undefined,
  proof: papers,
  replaces: null,
})

/** 安康: 3 working days. */
test.each([
  ['2026-11-24', '2026-11-27'],
  ['2026-11-27', '2026-12-02'],
  // New Year's Day is a Friday.
  ['2026-12-31', '2027-01-06'],
])('handed in on %s, promised on %s: nobody sits in the office on free days', (today, day) => {
  const plan = planFiling(wanted(today), known(today))
  expect(plan).toMatchObject({ kind: 'plan', filing: { status: 'reviewing', promisedOn: day } })
  if (plan.kind !== 'plan') return
  const sentBack: Stored = { ...plan.filing, filingId: 'f', status: 'returned', answerBy: today }
  const again = stepFiling(sentBack, { do: 'supplement', proof: papers }, today, ankangRemoteCare)
  expect(again).toMatchObject({ filing: { promisedOn: day } })
})
