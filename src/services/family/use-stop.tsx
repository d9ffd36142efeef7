import { useState } from 'react'
import type { FamilyGrant } from '@/contract/family/grant'
import { endGrant } from '@/contract/family/grants'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { useHidden } from '@/ui/mode'
import { Sheet } from '@/ui/sheet'
import { ActNote } from './components/act-note'
import { loadGrants } from './queries'

function Row({ grant, onTap }: { grant: FamilyGrant; onTap: () => void }) {
  const name = useHidden() ? grant.other.maskedName : grant.other.name
  return (
    <ListRow
      icon="close"
      tone="family"
      label={`不让${grant.relationWord}替您办了`}
      second={`${name}现在可以替您办，点这里马上停`}
      onTap={onTap}
    />
  )
}

/** Who may act for oneself now, each with a tap that ends it: no more taps to take back than to agree. */
export function useStop() {
  const [load, reload] = useLoad(loadGrants)
  useRefresh(reload)
  const [asked, setAsked] = useState<FamilyGrant>()
  const ending = useAct(
    (_key, id: string) => call(endGrant, { params: { id } }),
    () => {
      setAsked(undefined)
      reload()
    },
  )
  const grants = (load.kind === 'ready' ? load.value : load.stale)?.actedBy.filter(({ state }) => state === 'active')
  const rows = grants && grants.length > 0 && (
    <Card list>
      {grants.map((grant) => (
        <Row key={grant.grantId} grant={grant} onTap={() => setAsked(grant)} />
      ))}
    </Card>
  )
  const sheet = asked && (
    <Sheet
      title={`不让${asked.relationWord}替您办了？`}
      text="马上停，没付的单子一起取消。要再办，得重新同意。"
      main={{
        label: '马上停',
        busy: ending.act.kind === 'busy' ? '正在停' : undefined,
        onTap: () => ending.run(asked.grantId),
      }}
      keep={{ label: '先留着', onTap: () => setAsked(undefined) }}
      onClose={() => setAsked(undefined)}
    >
      <ActNote act={ending.act} />
    </Sheet>
  )
  return { rows, sheet }
}
