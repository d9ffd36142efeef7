import type { PropsWithChildren, ReactNode } from 'react'
import { useMemo } from 'react'
import { fontScale } from '@/platform/font-scale'
import { windowWidth } from '@/platform/window-width'
import { ActingBanner } from '@/ui/acting-banner'
import { ModeContext } from '@/ui/mode'
import { Screen } from '@/ui/screen'
import { useSession } from './state'

interface FrameProps {
  foot?: ReactNode
  over?: ReactNode
}

const toggleHidden = () => useSession.setState(({ hidden }) => ({ hidden: !hidden }))
const backToMyself = () => useSession.setState({ actingFor: null })

/** Around every page: the mode of the person shown, and the 替谁办 banner while acting for somebody. */
export function Frame({ foot, over, children }: PropsWithChildren<FrameProps>) {
  const care = useSession((session) => session.care)
  const hidden = useSession((session) => session.hidden)
  const actingFor = useSession((session) => session.actingFor)
  const mode = useMemo(
    () => ({ care, hidden, onToggleHidden: toggleHidden, fontScale: fontScale(), width: windowWidth() }),
    [care, hidden],
  )
  const banner = actingFor ? (
    <ActingBanner name={actingFor.name} relation={actingFor.relation} onBack={backToMyself} />
  ) : undefined
  return (
    <ModeContext.Provider value={mode}>
      <Screen banner={banner} foot={foot} over={over}>
        {children}
      </Screen>
    </ModeContext.Provider>
  )
}
