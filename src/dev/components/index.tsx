import type { ReactNode } from 'react'
import { Columns, Group } from '../columns'
import { Actions } from './actions'
import { Choices } from './choices'
import { Codes } from './codes'
import { Fields } from './fields'
import { MoneyParts } from './money-parts'
import { Notes } from './notes'
import { Overlays } from './overlays'
import { Rows } from './rows'
import { Stages } from './stages'
import { States } from './states'

const GROUPS: readonly [string, () => ReactNode][] = [
  ['Button', Actions],
  ['Field', Fields],
  ['Card, ListRow', Rows],
  ['Choices', Choices],
  ['Money, SplitBar', MoneyParts],
  ['Banner, Note, Chip', Notes],
  ['Steps, Timeline', Stages],
  ['Skeleton, EmptyState, ErrorState', States],
  ['Sheet, Toast', Overlays],
  ['CodePanel', Codes],
]

/** Every part in every state and in both modes. In the browser preview against the sandbox only. */
export default function ComponentsPage() {
  return (
    <Columns>
      {GROUPS.map(([name, Part]) => (
        <Group key={name} name={name}>
          <Part />
        </Group>
      ))}
    </Columns>
  )
}
