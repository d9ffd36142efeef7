import { View } from '@tarojs/components'
import { Pick, PickGroup } from '@/ui/pick'
import { Section } from '@/ui/section'
import type { Form } from '../form'
import { resultText } from '../form'
import type { Terms } from '../queries'

interface ProofChoiceProps {
  terms: Terms
  form: Form
  onChange: (change: Partial<Form>) => void
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
