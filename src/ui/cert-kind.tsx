import { Card } from './card'
import { type CertPaper, certKinds } from './cert-kinds'
import { ListRow } from './list-row'
import { Pick, PickGroup } from './pick'
import { Sheet } from './sheet'

/** Nearly everyone has a 居民身份证: the others are one tap away. */
export function CertKindRow({ kind, onTap }: { kind: CertPaper; onTap: () => void }) {
  return (
    <Card list>
      <ListRow label={certKinds[kind].label} second="不是这种证件，点这里换" icon="card" onTap={onTap} />
    </Card>
  )
}

interface CertKindSheetProps<Paper extends CertPaper> {
  kinds: readonly Paper[]
  kind: Paper
  onPick: (kind: Paper) => void
  onClose: () => void
}

export function CertKindSheet<Paper extends CertPaper>({ kinds, kind, onPick, onClose }: CertKindSheetProps<Paper>) {
  return (
    <Sheet title="用哪种证件" keep={{ label: `还是用${certKinds[kind].label}`, onTap: onClose }} onClose={onClose}>
      <PickGroup label="用哪种证件">
        {kinds.map((one) => (
          <Pick key={one} label={certKinds[one].label} picked={one === kind} onPick={() => onPick(one)} />
        ))}
      </PickGroup>
    </Sheet>
  )
}
