import type { Filing } from '@/contract/remote-care/filing'
import { open } from '@/platform/navigate'
import { Chip } from '@/ui/chip'
import { ListRow } from '@/ui/list-row'
import { filingPage } from '../routes'
import { stateWords } from '../words'

/** One filing in a list. */
export function FilingRow({ filing }: { filing: Filing }) {
  const { chip, tone, line } = stateWords(filing.state, filing)
  return (
    <ListRow
      icon="route"
      label={`去${filing.place.name}`}
      second={line}
      trailing={<Chip label={chip} tone={tone} />}
      trailingName={chip}
      onTap={() => open(filingPage(filing.filingId))}
    />
  )
}
