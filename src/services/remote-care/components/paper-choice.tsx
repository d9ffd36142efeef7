import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { MAX_PAGES } from '@/contract/papers/file'
import { materialTexts } from '@/contract/remote-care/proof'
import { open } from '@/platform/navigate'
import { PageCard } from '@/session/papers/page-card'
import { Uploads } from '@/session/papers/uploads'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { Pick, PickGroup } from '@/ui/pick'
import { Section } from '@/ui/section'
import type { Form } from '../form'
import { pagesOf } from '../form'
import type { Terms } from '../queries'
import { onePage } from '../routes'
import { useMaterials } from '../use-materials'
import { FailedNote } from './failed-note'

interface PaperChoiceProps {
  materials: Terms['materials']
  form: Form
  onChange: (change: Partial<Form>) => void
}

/** As many as one call of the hosts' albums gives. */
const AT_ONCE = 9

/** Which paper, its pages as they arrive, and those that are there. */
export function PaperChoice({ materials, form, onChange }: PaperChoiceProps) {
  const { handed, uploads, choose, again, drop, removing } = useMaterials()
  const { material } = form
  const pages = pagesOf({ handed, material })
  const arriving = uploads.some(({ state }) => state === 'going' || state === 'waiting')
  const tell = useRef(onChange)
  tell.current = onChange
  useEffect(() => tell.current({ handed, arriving }), [handed, arriving])
  const room = Math.min(AT_ONCE, MAX_PAGES - handed.length)
  return (
    <View>
      {materials.length > 1 && <Section label="交哪一种" />}
      {materials.length > 1 && (
        <PickGroup label="交哪一种">
          {materials.map(({ kind, text }) => (
            <Pick key={kind} label={text} picked={kind === material} onPick={() => onChange({ material: kind })} />
          ))}
        </PickGroup>
      )}
      {material && (
        <Card list className="mt3">
          <ListRow
            icon="claim"
            label={pages.length > 0 ? '再拍一页' : '拍照片'}
            second={`${materialTexts[material]}，一页一张`}
            onTap={() => void choose(material, room)}
          />
        </Card>
      )}
      <FailedNote act={removing.act} />
      <Uploads uploads={uploads} titleOf={(kind) => materialTexts[kind]} onAgain={again} onDrop={drop} />
      {pages.length > 0 && <Section label={`已经传好 ${pages.length} 页`} />}
      {pages.map((file, at) => (
        <PageCard
          key={file.fileId}
          file={file}
          title={`第 ${at + 1} 页`}
          onLook={() => open(onePage(file.fileId))}
          onRemove={() => removing.run(file.fileId)}
        />
      ))}
    </View>
  )
}
