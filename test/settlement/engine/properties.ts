import { settle } from '../../../mock-server/services/settlement/engine/settle'
import { brokenIdentities } from './identities'
import { oracleDifferences } from './oracle'
import { orderProperties } from './order-properties'
import type { RandomBill } from './random-bill'
import { fullReading } from './reading'

/** All that must hold for any bill; the names of what does not. Used by `npm test` and by the campaign. */
export function violations({ input, policy }: RandomBill): string[] {
  const before = JSON.stringify(input)
  const settled = settle(input, policy)
  if (settled.kind === 'refused') return [`refused: ${settled.code}`]
  const again = settle(input, policy)
  return [
    ...(JSON.stringify(input) === before ? [] : ['the input was changed']),
    ...(JSON.stringify(settled) === JSON.stringify(again) ? [] : ['I10: preview and settlement differ']),
    ...brokenIdentities(settled, input),
    ...oracleDifferences(input, policy, settled),
    ...fullReading(settled, policy, input),
    ...orderProperties(settled, policy, input),
  ]
}
