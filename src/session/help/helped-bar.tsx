import { endHelp, helpHints } from '@/contract/family/help'
import { HelpBar } from '@/ui/help-bar'
import { call } from '../call'
import { forgetHelp, type Helped, useHelp } from './state'

/** Gone from her screen at once; the server is told, and would end it by itself in any case. */
async function stop({ helpId }: Helped) {
  forgetHelp()
  await call(endHelp, { params: { id: helpId } })
}

function barText(name: string, watched: boolean, offline: boolean): string {
  if (offline) return `没有网，${name}看不到`
  return watched ? `${name}在看这一步` : `等${name}来看`
}

/** Who watches, what she points at, and the tap that ends it. */
export function HelpedBar({ helped }: { helped: Helped }) {
  const { watched, offline, point } = useHelp()
  const name = helped.helperName
  return (
    <HelpBar
      text={barText(name, watched, offline)}
      point={point ? `${name}在指：${helpHints[point.hint]}` : undefined}
      onStop={() => stop(helped)}
    />
  )
}
