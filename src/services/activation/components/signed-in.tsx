import type { PropsWithChildren } from 'react'
import type { Result } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { signIn } from '@/session/sign-in'
import { useSession } from '@/session/state'
import { useLoad } from '@/session/use-load'

const signedIn = (): Promise<Result<unknown>> =>
  useSession.getState().token ? Promise.resolve({ ok: true, value: undefined }) : signIn()

/** A form needs to know whose draft it keeps; asks nothing of the server where the session is there already. */
export function SignedIn({ children }: PropsWithChildren) {
  const [load, retry] = useLoad(signedIn)
  if (load.kind === 'ready') return <>{children}</>
  return (
    <Frame>
      <Loaded load={load} retry={retry}>
        {() => null}
      </Loaded>
    </Frame>
  )
}
