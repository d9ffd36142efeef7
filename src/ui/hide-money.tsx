import { IconButton } from './icon-button'
import { useMode } from './mode'

/** The eye: hides or shows names and amounts on all screens at once. */
export function HideMoney() {
  const { hidden, onToggleHidden } = useMode()
  if (!onToggleHidden) return null
  return (
    <IconButton
      label={hidden ? '显示姓名和金额' : '隐藏姓名和金额'}
      icon={hidden ? 'eye-off' : 'eye'}
      onTap={onToggleHidden}
    />
  )
}
