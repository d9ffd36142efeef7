import * as v from 'valibot'
import { businessTypes, type Credential } from '../../../src/contract/activation/credential'
import { channel } from '../../../src/contract/session/endpoints'
import { instantInChina } from '../../../src/contract/shared/dates'
import { maskName } from '../../../src/contract/shared/identity'
import type { CredentialsTable } from '../../base/db/tables/people'
import type { Subject } from './subject'

const acceptedFor = [...new Set<string>(Object.values(businessTypes))]
const place = v.fallback(v.union([channel, v.literal('counter'), v.literal('other')]), 'other')

/** 医保电子凭证 as the contract answers it. */
export function toCredential(credential: CredentialsTable | undefined, { person, insurances }: Subject): Credential {
  if (!credential) return { status: 'none', insurances }
  return {
    status: credential.status,
    maskedName: maskName(person.name),
    name: person.name,
    insurances,
    activatedAt: instantInChina(credential.activated_at),
    activatedIn: v.parse(place, credential.activated_in),
    rightsCheckedAt: instantInChina(credential.rights_checked_at),
    acceptedFor,
  }
}
