import { open, openTab } from '@/platform/navigate'
import { codeTab, homeTab } from '@/platform/tabs'
import { useSession } from '@/session/state'
import { codePage } from './routes'

/** To the code, with nothing of the activation behind it: its tab, or (care mode, acting) its page over home. */
export async function goToCode(): Promise<void> {
  const { care, actingFor } = useSession.getState()
  if (!care && !actingFor) {
    await openTab(codeTab)
    return
  }
  await openTab(homeTab)
  await open(codePage)
}
