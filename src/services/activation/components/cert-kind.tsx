import { type CertType, certTypes } from '@/contract/shared/identity'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { Pick, PickGroup } from '@/ui/pick'
import { Sheet } from '@/ui/sheet'
import { certKinds } from '../cert-kinds'

/** Nearly everyone has a 居民身份证: the others are one tap away. */
export function CertKindRow({ kind, onTap }: { kind: CertType; onTap: () => void }) {
  return (
    <Card list>
      <ListRow label={certKinds[kind].label} second="不是这种证件，点这里换" icon="card" onTap={onTap} />
    </Card>
  )
}

interface CertKindSheetProps {
  kind: CertType
  onPick: (kind: CertType) => void
  onClose: () => void
}

export function CertKindSheet({ kind, onPick, onClose }: CertKindSheetProps) {
  return (
    <Sheet title="用哪种证件" keep={{ label: `还是用${certKinds[kind].label}`, onTap: onClose }} onClose={onClose}>
      <PickGroup label="用哪种证件">
        {certTypes.map((type) => (
          <Pick key={type} label={certKinds[type].label} picked={type === kind} onPick={() => onPick(type)} />
        ))}
      </PickGroup>
    </Sheet>
  )
}
