import { View } from '@tarojs/components'
import type { MaterialKind } from '@/contract/remote-care/proof'
import { Note } from '@/ui/note'
import { OptionPills } from '@/ui/option-pill'
import { Pick, PickGroup } from '@/ui/pick'
import { Section } from '@/ui/section'
import type { Form } from '../form'
import { resultText } from '../form'
import type { Terms } from '../queries'

const PAGES = [1, 2, 3, 4].map((pages) => ({ value: pages, label: `${pages} 页` }))

interface ProofChoiceProps {
  terms: Terms
  form: Form
  onChange: (change: Partial<Form>) => void
}

/** Which paper, and how many pages of it. */
export function PaperChoice({ terms, form, onChange }: ProofChoiceProps) {
  const pick = (material: MaterialKind) => onChange({ material })
  return (
    <View>
      <Section label="交哪一种" />
      <PickGroup label="交哪一种">
        {terms.materials.map(({ kind, text }) => (
          <Pick key={kind} label={text} picked={kind === form.material} onPick={() => pick(kind)} />
        ))}
      </PickGroup>
      <OptionPills label="一共几页" options={PAGES} value={form.pages} onChange={(pages) => onChange({ pages })} />
      <Note kind="plain">演示里不拍照，只记下是哪种材料、几页。</Note>
    </View>
  )
}

/** A promise instead of papers, or the papers: each says when there is a result. */
export function ProofChoice({ terms, form, onChange }: ProofChoiceProps) {
  if (!terms.mayPromise) return null
  return (
    <View>
      <Section label="怎么证明" />
      <PickGroup label="怎么证明">
        <Pick
          label="写承诺，不用交材料"
          second={resultText(terms, 'promise')}
          picked={form.way === 'promise'}
          onPick={() => onChange({ way: 'promise' })}
        />
        <Pick
          label="交材料"
          second={resultText(terms, 'materials')}
          picked={form.way === 'materials'}
          onPick={() => onChange({ way: 'materials' })}
        />
      </PickGroup>
    </View>
  )
}
