import type { PropsWithChildren, ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { useLayout } from '@/platform/layout'
import { ActingBanner } from '@/ui/acting-banner'
import { ModeContext } from '@/ui/mode'
import { Screen } from '@/ui/screen'
import { BackSheet } from './back-sheet'
import { useSession } from './state'

interface FrameProps {
  foot?: ReactNode
  over?: ReactNode
}

const toggleHidden = () => useSession.setState(({ hidden }) => ({ hidden: !hidden }))

/** Around every page: the mode of the person shown, and the 替谁办 banner while acting for somebody. */
export function Frame({ foot, over, children }: PropsWithChildren<FrameProps>) {
  const care = useSession((session) => session.care)
  const hidden = useSession((session) => session.hidden)
  const actingFor = useSession((session) => session.actingFor)
  const layout = useLayout()
  const mode = useMemo(() => ({ care, hidden, onToggleHidden: toggleHidden, ...layout }), [care, hidden, layout])
  const [leaving, setLeaving] = useState(false)
  const banner = actingFor ? (
    <ActingBanner name={actingFor.name} relation={actingFor.relation} onBack={() => setLeaving(true)} />
  ) : undefined
  const back =
    leaving && actingFor ? (
      <BackSheet who={actingFor.relation || actingFor.name} onClose={() => setLeaving(false)} />
    ) : undefined
  return (
    <ModeContext.Provider value={mode}>
      <Screen banner={banner} foot={foot} over={back ?? over}>
        {children}
      </Screen>
    </ModeContext.Provider>
  )
}
