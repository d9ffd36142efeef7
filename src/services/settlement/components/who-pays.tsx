import type { Source } from '@/contract/settlement/order'
import { useCare } from '@/ui/mode'
import { SplitBar } from '@/ui/split-bar'

interface WhoPaysProps {
  sources: readonly Source[]
  totalLabel: string
}

/** One line of large letters: 周晓的共济, not 周晓的共济账户. */
const short = (title: string) =>
  title.replace('医保基金付', '医保付').replace('个人账户', '账户').replace('共济账户', '共济')

/** Fund, own, shared, cash. 关怀版 leaves out the notes and the zero rows: fewer things, the same sum. */
export function WhoPays({ sources, totalLabel }: WhoPaysProps) {
  const care = useCare()
  const shown = care ? sources.filter(({ source, amountFen }) => amountFen > 0 || source === 'cash') : sources
  return (
    <SplitBar
      totalLabel={totalLabel}
      parts={shown.map(({ source, title, note, amountFen }) => ({
        source,
        label: care ? short(title) : title,
        second: care ? undefined : note,
        fen: amountFen,
      }))}
    />
  )
}
