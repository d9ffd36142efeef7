import type { Finding } from '../../../../src/contract/reimbursement/finding'
import { fullYears } from '../../../../src/contract/shared/dates'
import { plusDays } from '../../../registers/workdays/calendar'
import { isAssistedItem } from './assisted'
import { type InvoiceFacts, isStay, type Papers, payingInsurance } from './papers'
import { say } from './say'

/** Kind against the invoice: 门诊 or 住院, here or elsewhere. */
function fits(invoice: InvoiceFacts, papers: Papers): Finding[] {
  const { kind } = papers
  const it = {
    invoiceId: invoice.invoice_id,
    no: invoice.number.slice(-4),
    place: invoice.institution_name,
    day: invoice.visit_date,
  }
  const found: Finding[] = []
  if (kind === 'outpatient' && isStay(invoice)) found.push(say('stay-in-outpatient', it))
  if (kind === 'inpatient' && !isStay(invoice)) found.push(say('outpatient-in-stay', it))
  const home = payingInsurance(papers.insurances)?.region
  if (invoice.institution_region === null) {
    if (kind !== 'emergency-elsewhere') found.push(say('institution-unknown', it))
    return found
  }
  const away = home !== undefined && invoice.institution_region !== home
  const claimedAway = kind === 'emergency-elsewhere' || kind === 'not-filed-remote'
  if (claimedAway && !away) found.push(say('not-elsewhere', it))
  if ((kind === 'outpatient' || kind === 'inpatient') && away && !invoice.covered)
    found.push(say('elsewhere-local', it))
  if (
    kind === 'assisted-reproduction' &&
    invoice.details_uploaded &&
    !invoice.lines.some((line) => isAssistedItem(home ?? '', line))
  )
    found.push(say('assisted-none', it))
  return found
}

/** A child is covered from birth where it was enrolled in time; after enrolment it is no longer this kind. */
function newborn(papers: Papers): Finding[] {
  const { person, invoices, rules } = papers
  const since = payingInsurance(papers.insurances)?.since
  if (papers.kind !== 'newborn' || since === undefined) return []
  if (since > plusDays(person.birthDate, rules.newbornDays)) return [say('newborn-late')]
  return invoices
    .filter((invoice) => invoice.visit_date >= since)
    .map((invoice) => say('newborn-insured', { invoiceId: invoice.invoice_id, day: invoice.visit_date }))
}

function maternity({ kind, person, today }: Papers): Finding[] {
  if (kind !== 'maternity' && kind !== 'assisted-reproduction') return []
  const adult = fullYears(person.birthDate, today) >= 14
  return kind === 'maternity' && (person.sex === 'male' || !adult) ? [say('maternity-not-covered')] : []
}

/** Third-party liability: the fund pays where nobody else has to (社会保险法 30). */
function liability({ thirdParty }: Papers): Finding[] {
  if (thirdParty === null) return [say('third-party-unsaid')]
  return thirdParty ? [say('third-party-paid')] : []
}

function person({ person, insurances, regionKnown }: Papers): Finding[] {
  if (person.deceased) return [say('person-deceased')]
  const paying = payingInsurance(insurances)
  if (paying && paying.status !== 'normal') return [say('insurance-paused')]
  return paying === undefined || !regionKnown ? [say('region-unsupported')] : []
}

export const checkKind = (papers: Papers): Finding[] => [
  ...person(papers),
  ...papers.invoices.flatMap((invoice) => fits(invoice, papers)),
  ...newborn(papers),
  ...maternity(papers),
  ...liability(papers),
]
