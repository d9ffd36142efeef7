import { View } from '@tarojs/components'
import { type ProofKind, proofKinds } from '@/contract/family/request'
import { Note } from '@/ui/note'
import { OptionPills } from '@/ui/option-pill'
import { Pick, PickGroup } from '@/ui/pick'

const KINDS = Object.keys(proofKinds).filter((kind): kind is ProofKind => kind in proofKinds)
const PAGES = [1, 2, 3, 4].map((pages) => ({ value: pages, label: `${pages} 页` }))

export interface Papers {
  kind: ProofKind
  pages: number
}
export const firstPapers: Papers = { kind: 'household-book', pages: 1 }

/** 交户口簿: the paper's name without where it comes from. */
export const handInWords = ({ kind }: Papers) => `交${proofKinds[kind].replace(/（.*/, '')}`

/** 亲属关系证明: which paper, how many pages. */
export function ProofPick({ papers, onChange }: { papers: Papers; onChange: (papers: Papers) => void }) {
  return (
    <View>
      <View className="mt3">
        <PickGroup label="哪一种证明">
          {KINDS.map((kind) => (
            <Pick
              key={kind}
              label={proofKinds[kind]}
              picked={kind === papers.kind}
              onPick={() => onChange({ ...papers, kind })}
            />
          ))}
        </PickGroup>
      </View>
      <OptionPills
        label="一共几页"
        options={PAGES}
        value={papers.pages}
        onChange={(pages) => onChange({ ...papers, pages })}
      />
      <Note kind="plain">演示里不拍照，只记下是哪种证明、几页。</Note>
    </View>
  )
}
