import { useEffect } from 'react'
import { readHome } from '@/contract/account/endpoints'
import { showTabBar } from '@/platform/tab-bar'
import { call } from '@/session/call'
import { chooseCare, noteCareOffered, shouldOfferCare } from '@/session/care'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSession } from '@/session/state'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { CareHome } from './care-home'
import { CareOffer } from './care-offer'
import './home.scss'
import { StandardHome } from './standard-home'

export default function Page() {
  const [load, reload] = useLoad(() => call(readHome))
  useRefresh(reload)
  const care = useSession((session) => session.care)
  const person = load.kind === 'ready' ? load.value.person : undefined
  const offer = person !== undefined && shouldOfferCare(person.personId, person.age)
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
        {(home) => (care ? <CareHome home={home} /> : <StandardHome home={home} />)}
      </Loaded>
    </Frame>
  )
}
