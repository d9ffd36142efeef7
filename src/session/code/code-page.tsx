import { useState } from 'react'
import type { Credential } from '@/contract/activation/credential'
import { readCredential } from '@/contract/activation/endpoints'
import { open, type Route } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Foot } from '@/ui/foot'
import { Note } from '@/ui/note'
import { call } from '../call'
import { Frame } from '../frame'
import { useSession } from '../state'
import { type Load, useLoad } from '../use-load'
import { CodeView } from './code-view'
import { isUsable, panelState } from './panel-state'
import { ReadOut } from './read-out'
import { useCode } from './use-code'
import { useSwap } from './use-swap'

interface CodePageProps {
  toActivation: Route
  toManage: Route
  /** Where one chooses whose code. */
  toWho: Route
  /** The code with a way back to home, for 关怀版. */
  toCode: Route
}

/** What is known of the credential, once there is one. */
function heldOf(load: Load<Credential>) {
  const credential = load.kind === 'ready' ? load.value : load.stale
  return credential && credential.status !== 'none' ? credential : undefined
}

function OneCode({ toActivation, toManage, toWho, toCode }: CodePageProps) {
  const swap = useSwap(toWho, toCode)
  const [load, reload] = useLoad(() => call(readCredential))
  const [masked, setMasked] = useState(true)
  const [reading, setReading] = useState(false)
  const shown = useCode(reload, () => {
    setMasked(true)
    setReading(false)
  })
  const care = useSession((session) => session.care)
  const acting = useSession((session) => session.actingFor !== null)
  const credential = heldOf(load)
  const state = panelState(shown)
  const usable = state.kind === 'shown' || (credential !== undefined && isUsable(state))
  const code = shown.state.kind === 'shown' ? shown.state.code : undefined
  const renew = { label: '换新码', icon: 'refresh', onTap: shown.renew } as const
  const readOut = { label: '念一念', icon: 'speak', kind: 'line', onTap: () => setReading(true) } as const
  return (
    <Frame
      foot={care && usable ? <Foot actions={[readOut, renew]} /> : undefined}
      over={reading ? <ReadOut code={code} onClose={() => setReading(false)} /> : undefined}
    >
      <CodeView
        credential={credential}
        state={state}
        shown={shown}
        usable={usable}
        masked={masked}
        onToggleMask={() => setMasked(!masked)}
        onActivate={() => open(toActivation)}
        onResume={() => open(toManage)}
        action={swap}
      />
      {care && swap && <Button kind="text" icon={swap.icon} label={swap.label} onTap={swap.onTap} />}
      {usable && !acting && <Button kind="text" label="停用或恢复医保码" onTap={() => open(toManage)} />}
      {usable && acting && <Note kind="family">停用和恢复只能本人自己办。</Note>}
    </Frame>
  )
}

/** 医保码, for both its routes: the tab page, and the page with a way back (care mode, acting for somebody). */
export function CodePage(props: CodePageProps) {
  const actingFor = useSession((session) => session.actingFor?.personId)
  return <OneCode key={actingFor ?? 'own'} {...props} />
}
