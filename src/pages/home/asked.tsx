import { open } from '@/platform/navigate'
import { answerPage } from '@/services/family/routes'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { useCare } from '@/ui/mode'
import { CareDoor } from './care-door'
import type { Home } from './home-view'

const LINE = '先看清楚，再决定'

/** Somebody asks to act for her: she finds it where she always looks, not only in a message. */
export function Asked({ home }: { home: Home }) {
  const care = useCare()
  const { asked } = home
  if (!asked) return null
  const title = `${asked.actorName}想替您办事`
  const go = () => open(answerPage(asked.requestId))
  if (care) return <CareDoor icon="message" family title={title} line={LINE} onTap={go} />
  return (
    <Card list>
      <ListRow icon="message" tone="family" label={title} second={LINE} onTap={go} />
    </Card>
  )
}
