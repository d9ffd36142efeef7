import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import type { Waiting } from './waiting'

/**
 * The one place above the doors. It is always there: what comes or goes while home loads anew changes its words and not
 * the place of a door that somebody is about to tap.
 */
export function NextStep({ waiting }: { waiting: Waiting }) {
  return (
    <Card list className="home-next">
      <ListRow {...waiting} />
    </Card>
  )
}
