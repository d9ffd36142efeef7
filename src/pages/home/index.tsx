import { useEffect } from 'react'
import { showTabBar } from '@/platform/tab-bar'
import { chooseCare, noteCareOffered, shouldOfferCare } from '@/session/care'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSession } from '@/session/state'
import { useRefresh } from '@/session/use-refresh'
import { ActingHome } from './acting-home'
import { CareHome } from './care-home'
import { CareOffer } from './care-offer'
import './home.scss'
import { StandardHome } from './standard-home'
import { type HomeLoad, useHome } from './use-home'

function Shown({ home, grant }: HomeLoad) {
  const care = useSession((session) => session.care)
  if (care) return <CareHome home={home} grant={grant} />
  return grant ? <ActingHome home={home} grant={grant} /> : <StandardHome home={home} />
}

export default function Page() {
  const [load, reload] = useHome()
  useRefresh(reload)
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
      <Loaded load={load} retry={reload}>
        {(shown) => <Shown {...shown} />}
      </Loaded>
    </Frame>
  )
}
