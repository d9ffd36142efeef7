import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { copyText } from '@/platform/copy'
import { canPrint, printPage } from '@/platform/print'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Toast } from '@/ui/toast'
import { FilingFacts } from '../../components/filing-facts'
import { loadFiling, loadSlip } from '../../queries'
import { slipText } from '../../slip-text'

async function load(filingId: string) {
  const [filing, slip] = await Promise.all([loadFiling(filingId), loadSlip(filingId)])
  if (!filing.ok) return filing
  if (!slip.ok) return slip
  return {
    ok: true as const,
    value: { filing: filing.value.filing, effect: filing.value.effectText, slip: slip.value },
  }
}

/** 备案单: shown at the counter, copied into a message, or printed on A4. */
export default function Page() {
  const { id = '' } = useRouter().params
  const [state, reload] = useLoad(() => load(id))
  const [copied, setCopied] = useState(false)
  const shown = state.kind === 'ready' ? state.value : undefined
  const copy = async () => shown && setCopied(await copyText(slipText(shown.filing, shown.effect)))
  const foot = shown ? (
    canPrint ? (
      <Foot
        actions={[
          { kind: 'line', label: '复制文字', onTap: copy },
          { label: '打印备案单', icon: 'print', onTap: () => printPage(shown.slip.html) },
        ]}
      />
    ) : (
      <Foot
        note="手机里不能直接打印，复制给家人，或到医保窗口打印"
        actions={[{ label: '复制备案单的文字', onTap: copy }]}
      />
    )
  ) : undefined
  return (
    <Frame foot={foot} over={copied ? <Toast text="已复制" onGone={() => setCopied(false)} /> : undefined}>
      <Loaded load={state} retry={reload}>
        {({ filing, effect, slip }) => (
          <View>
            <View className="mt4">
              <Heading text={slip.title} />
            </View>
            <Note kind="failed" icon="info">
              演示，不能当真的凭证用
            </Note>
            <FilingFacts filing={filing} />
            <View className="cap mt3">{effect}</View>
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
