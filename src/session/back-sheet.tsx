import { useEffect } from 'react'
import { showTabBar } from '@/platform/tab-bar'
import { Sheet } from '@/ui/sheet'
import { backToMyself } from './acting'
import { useSession } from './state'

interface BackSheetProps {
  /** 奶奶. */
  who: string
  onClose: () => void
}

/** 换回自己办事？ Asked once; nothing of hers is lost. */
export function BackSheet({ who, onClose }: BackSheetProps) {
  const own = useSession((session) => session.person?.name ?? '自己')
  // The tab bar lies over whatever a tab page draws.
  useEffect(() => {
    showTabBar(false)
    return () => showTabBar(!useSession.getState().care)
  }, [])
  return (
    <Sheet
      title="换回自己办事？"
      text={`${who}的事已存好，下次接着办。`}
      main={{ label: `换回${own}`, onTap: () => backToMyself() }}
      keep={{ label: `继续替${who}办`, onTap: onClose }}
      onClose={onClose}
    />
  )
}
