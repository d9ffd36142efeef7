import { useState } from 'react'
import * as v from 'valibot'
import { type Speciality, speciality as specialitySchema } from '@/contract/catalogue/speciality'
import { draftOf } from '@/session/draft'
import { useSession } from '@/session/state'
import { subjectOf } from '@/session/subject'
import type { Filters } from './queries'

const NONE: Filters = { text: '', level: undefined, speciality: undefined, works: [] }

const draft = () => draftOf('booking-find', subjectOf(useSession.getState()) ?? '')

const typedBefore = (): string => {
  const kept = draft().read()
  return typeof kept === 'string' ? kept : ''
}

const known = (given: string | undefined): Speciality | undefined => {
  const read = v.safeParse(specialitySchema, given)
  return read.success ? read.output : undefined
}

/** What is typed and what is searched for; typed words are kept on the phone until they are taken away. */
export function useFind(given: string | undefined) {
  const [typed, setTyped] = useState(() => (given ? '' : typedBefore()))
  const [filters, setFilters] = useState<Filters>(() => ({ ...NONE, speciality: known(given) }))
  const type = (text: string) => {
    setTyped(text)
    draft().write(text)
    if (text === '' && filters.text !== '') setFilters({ ...filters, text: '' })
  }
  return {
    typed,
    type,
    filters,
    filter: (some: Partial<Filters>) => setFilters({ ...filters, ...some }),
    /** The words that were typed become what is searched for. */
    search: () => setFilters({ ...filters, text: typed }),
    /** A department was meant: it takes the place of the words. */
    choose: (speciality: Speciality) => {
      type('')
      setFilters({ ...NONE, works: filters.works, level: filters.level, speciality })
    },
    clear: () => {
      type('')
      setFilters(NONE)
    },
    /** Suggestions stand while the words typed are not those searched for. */
    suggesting: typed !== '' && typed !== filters.text,
  }
}

export type Finding = ReturnType<typeof useFind>
