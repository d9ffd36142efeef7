import type { Credential } from '@/contract/activation/credential'
import { maskName } from '@/contract/shared/identity'
import { useSession } from '../state'

type Held = Exclude<Credential, { status: 'none' }>

/** Whose code it is, as the head of the panel says it; before the credential has come, as the session knows it. */
export function useWho(credential: Held | undefined): { name: string; maskedName: string; insurance: string } {
  const person = useSession((session) => session.person)
  const actingFor = useSession((session) => session.actingFor)
  if (credential) {
    const inForce = credential.insurances.filter((row) => row.status === 'normal')
    const insurance = inForce.map((row) => row.label).join('、')
    return { name: credential.name, maskedName: credential.maskedName, insurance }
  }
  if (actingFor) return { name: actingFor.name, maskedName: maskName(actingFor.name), insurance: '' }
  return { name: person?.name ?? '', maskedName: person?.maskedName ?? '', insurance: '' }
}
