import fc from 'fast-check'
import { check } from './run'
import { steps } from './steps'

test('3,000 random sequences: a number has one owner, a mover never has none, every fee is kept or given back once', () => {
  const said = new Map<string, number>()
  let refunds = 0
  fc.assert(
    fc.property(steps, (sequence) => {
      const play = check(sequence)
      for (const one of play.said) said.set(one, (said.get(one) ?? 0) + 1)
      refunds += play.refunds.size
    }),
    { numRuns: 3000, seed: 20_261_124 },
  )
  // Every refusal of the rules was met, so the sequences reach what they are to prove.
  for (const code of ['slot-taken', 'session-full', 'not-released', 'booking-same-day', 'age-gate', 'hold-expired'])
    expect(said.get(code) ?? 0).toBeGreaterThan(10)
  expect(refunds).toBeGreaterThan(300)
})
