import { useEffect } from 'react'
import { showTabBar } from '@/platform/tab-bar'
import { chooseCare, noteCareOffered, shouldOfferCare } from '@/session/care'
import type { Failure } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSession } from '@/session/state'
import type { Load } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { ActingHome } from './acting-home'
import { CareHome } from './care-home'
import { CareOffer } from './care-offer'
import './home.scss'
import { StandardHome } from './standard-home'
import { type HomeLoad, useHome } from './use-home'
import { useLooks } from './use-looks'
import { failedOf } from './waiting'

interface ShownProps extends HomeLoad {
  failure: Failure | undefined
  retry: () => void
  looks: number
}

function Shown({ home, grant, failure, retry, looks }: ShownProps) {
  const care = useSession((session) => session.care)
  if (care) return <CareHome home={home} grant={grant} failed={failure && retry} looks={looks} />
  const failed = failure && failedOf(failure, retry)
  return grant ? <ActingHome home={home} grant={grant} failed={failed} /> : <StandardHome home={home} failed={failed} />
}

/** What was shown stays, also when loading it anew failed: that is said in a place of its own, below or between. */
const kept = (load: Load<HomeLoad>): Load<HomeLoad> =>
  load.kind === 'failed' && load.stale !== undefined ? { kind: 'ready', value: load.stale } : load

export default function Page() {
  const [load, reload] = useHome()
  useRefresh(reload)
  const looks = useLooks()
  const care = useSession((session) => session.care)
  const acting = useSession((session) => session.actingFor !== null)
  const person = load.kind === 'ready' ? load.value.home.person : undefined
  // Who acts holds the phone: the offer is for the person who reads it.
  const offer = person !== undefined && !acting && shouldOfferCare(person.personId, person.age)
  useEffect(() => showTabBar(!care && !offer), [care, offer])

  if (person && offer) {
    return (
      <Frame>
        <CareOffer
          onChoose={(chosen) => {
            noteCareOffered()
            chooseCare(person.personId, chosen)
            reload()
          }}
        />
      </Frame>
    )
  }
  return (
    <Frame>
      <Loaded load={kept(load)} retry={reload}>
        {(shown) => (
          <Shown
            key={shown.home.person.personId}
            {...shown}
            failure={load.kind === 'failed' ? load.failure : undefined}
            retry={reload}
            looks={looks}
          />
        )}
      </Loaded>
    </Frame>
  )
}
