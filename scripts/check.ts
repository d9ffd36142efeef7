import { houseGates } from './gates/house/house'
import { runGates } from './gates/run'
import { tools } from './gates/tools'
import { root } from './lib/root'

/** `npm run check`: lint, format, types, boundaries, dead code and the house's own rules. */
async function check() {
  const { passed, failed } = await runGates([...houseGates(root), ...tools])
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

void check()
