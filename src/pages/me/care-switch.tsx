import { chooseCare } from '@/session/care'
import { Pick, PickGroup } from '@/ui/pick'

interface CareSwitchProps {
  personId: string
  care: boolean
}

/** The same choice as on home and at first start, in settings (design.md §5). */
export function CareSwitch({ personId, care }: CareSwitchProps) {
  return (
    <PickGroup label="看着舒服">
      <Pick label="标准版" second="内容多，一屏看得全" picked={!care} onPick={() => chooseCare(personId, false)} />
      <Pick label="关怀版" second="字大，一屏一件事" picked={care} onPick={() => chooseCare(personId, true)} />
    </PickGroup>
  )
}
