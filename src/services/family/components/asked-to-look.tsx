import type { Help } from '@/contract/family/help'
import { open } from '@/platform/navigate'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { useHidden } from '@/ui/mode'
import { watchPage } from '../routes'

/** Who asks me to look, with the way there. */
export function AskedToLook({ asked }: { asked: readonly Help[] }) {
  const hidden = useHidden()
  if (asked.length === 0) return null
  return (
    <Card list>
      {asked.map((help) => (
        <ListRow
          key={help.helpId}
          icon="eye"
          tone="family"
          label={`${help.otherWord}${hidden ? '' : ` ${help.otherName}`}请您帮忙看着`}
          second="看对方在哪一步，指给对方点哪里"
          onTap={() => open(watchPage(help.helpId))}
        />
      ))}
    </Card>
  )
}
