import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { canSupplement } from '@/contract/remote-care/can'
import type { Filing } from '@/contract/remote-care/filing'
import type { Material } from '@/contract/remote-care/material'
import { supplementFiling } from '@/contract/remote-care/requests'
import { open, replace } from '@/platform/navigate'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { PageCard } from '@/session/papers/page-card'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { FailedNote } from '../../components/failed-note'
import { PaperChoice } from '../../components/paper-choice'
import { StoppedView } from '../../components/stopped-view'
import { firstForm, papersMissing, proofOf } from '../../form'
import { loadFiling, loadTerms, type Terms } from '../../queries'
import { filingPage, onePage } from '../../routes'
import { dayText } from '../../words'

interface SupplementProps {
  filing: Filing
  pages: readonly Material[]
  terms: Terms
}

/** The one page that is wanted anew; undefined where a paper is missing. */
function askedPage({ filing: { state }, pages }: Omit<SupplementProps, 'terms'>): Material | undefined {
  return state.kind === 'returned' ? pages.find(({ fileId }) => fileId === state.askedPage) : undefined
}

function Supplement({ filing, pages, terms }: SupplementProps) {
  const asked = askedPage({ filing, pages })
  const materials = asked ? terms.materials.filter(({ kind }) => kind === asked.kind) : terms.materials
  const [form, setForm] = useState(() => ({
    ...firstForm(terms, false),
    way: 'materials' as const,
    ...(asked ? { material: asked.kind } : {}),
  }))
  const sending = useAct(
    (idempotencyKey) =>
      call(
        supplementFiling,
        { params: { filingId: filing.filingId }, body: { proof: proofOf(form) } },
        { idempotencyKey },
      ),
    ({ filingId }) => replace(filingPage(filingId)),
  )
  const foot = (
    <Foot
      actions={[
        {
          label: '交材料',
          unavailable: papersMissing(form),
          busy: sending.act.kind === 'busy' ? '正在交，请别关' : undefined,
          onTap: () => sending.run(),
        },
      ]}
    />
  )
  return (
    <Frame foot={foot}>
      <View className="mt4">
        <Heading text={asked ? '只有一页要重拍' : '还差一份材料'} />
      </View>
      {filing.state.kind === 'returned' && (
        <Note kind="attention">{`${filing.state.note}。最晚 ${dayText(filing.state.answerBy)}补上。`}</Note>
      )}
      {asked && (
        <PageCard
          file={asked}
          title={`第 ${pages.indexOf(asked) + 1} 页，换这一页`}
          line="工作人员看不清，请换一张"
          onLook={() => open(onePage(asked.fileId, filing.filingId))}
        />
      )}
      <FailedNote act={sending.act} />
      <PaperChoice
        materials={materials}
        form={form}
        onChange={(change) => setForm((before) => ({ ...before, ...change, way: 'materials' }))}
      />
    </Frame>
  )
}

/** 补材料: only the paper that was asked for. */
export default function Page() {
  const { id = '' } = useRouter().params
  const [load, reload] = useLoad(async () => {
    const read = await loadFiling(id)
    if (!read.ok) return read
    const { filing, pages } = read.value
    const terms = await loadTerms(filing.place.region, filing.kind)
    return terms.ok ? { ok: true as const, value: { filing, pages, terms: terms.value } } : terms
  })
  if (load.kind === 'ready' && canSupplement(load.value.filing).allowed) return <Supplement {...load.value} />
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {() => <StoppedView ask="现在不用补材料" lines={['可以回去看看这份备案办到哪一步了。']} />}
      </Loaded>
    </Frame>
  )
}
