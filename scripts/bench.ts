import { benchEngine } from './bench/engine'

/** `npm run bench`: what the budgets of design.md §6 ask for, measured here and now. Ends with 1 below a budget. */
const results = [benchEngine()]

for (const { name, perSecond, slowest, budget } of results) {
  const verdict = perSecond >= budget ? 'within budget' : 'BELOW BUDGET'
  console.log(`${name}: ${perSecond} per second (slowest round ${slowest}; at least ${budget}), ${verdict}`)
  if (perSecond < budget) process.exitCode = 1
}
