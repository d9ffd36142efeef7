import type { PropsWithChildren, ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { useLayout } from '@/platform/layout'
import { open } from '@/platform/navigate'
import { ActingBanner } from '@/ui/acting-banner'
import { ModeContext } from '@/ui/mode'
import { PointingContext } from '@/ui/pointing'
import { Screen } from '@/ui/screen'
import { BackSheet } from './back-sheet'
import { HelpedBar } from './help/helped-bar'
import { togetherPage } from './help/page'
import { useHelped } from './help/use-helped'
import { useSession } from './state'

interface FrameProps {
  foot?: ReactNode
  over?: ReactNode
}

const askFamily = () => void open(togetherPage)
const toggleHidden = () => useSession.setState(({ hidden }) => ({ hidden: !hidden }))

/** Around every page: the mode of the person shown, the 替谁办 banner while acting for somebody, 帮忙看着 while it runs. */
export function Frame({ foot, over, children }: PropsWithChildren<FrameProps>) {
  const care = useSession((session) => session.care)
  const hidden = useSession((session) => session.hidden)
  const actingFor = useSession((session) => session.actingFor)
  const layout = useLayout()
  const acting = actingFor !== null
  const mode = useMemo(
    () => ({
      care,
      hidden,
      onToggleHidden: toggleHidden,
      ...(acting ? {} : { onAskFamily: askFamily }),
      ...layout,
    }),
    [care, hidden, acting, layout],
  )
  const [leaving, setLeaving] = useState(false)
  const { helped, pointing } = useHelped()
  const banner = (
    <>
      {helped && <HelpedBar helped={helped} />}
      {actingFor && (
        <ActingBanner name={actingFor.name} relation={actingFor.relation} onBack={() => setLeaving(true)} />
      )}
    </>
  )
  const back =
    leaving && actingFor ? (
      <BackSheet who={actingFor.relation || actingFor.name} onClose={() => setLeaving(false)} />
    ) : undefined
  return (
    <ModeContext.Provider value={mode}>
      <PointingContext.Provider value={pointing}>
        <Screen banner={banner} foot={foot} over={back ?? over}>
          {children}
        </Screen>
      </PointingContext.Provider>
    </ModeContext.Provider>
  )
}
