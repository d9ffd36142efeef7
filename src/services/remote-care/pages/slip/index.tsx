import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { copyText } from '@/platform/copy'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Toast } from '@/ui/toast'
import { printPage } from '../../../family/routes'
import { FilingFacts } from '../../components/filing-facts'
import { loadFiling } from '../../queries'
import { slipText } from '../../slip-text'

/** 备案单: shown at the hospital's window, copied into a message, or printed large. */
export default function Page() {
  const { id = '' } = useRouter().params
  const [load, reload] = useLoad(() => loadFiling(id))
  const [copied, setCopied] = useState(false)
  const shown = load.kind === 'ready' ? load.value : undefined
  const copy = async () => shown && setCopied(await copyText(slipText(shown.filing, shown.effectText)))
  const foot = shown ? (
    <Foot
      actions={[
        { kind: 'line', label: '复制文字', onTap: copy },
        { label: '打印大字单子', icon: 'print', onTap: () => open(printPage('filing', id)) },
      ]}
    />
  ) : undefined
  return (
    <Frame foot={foot} over={copied ? <Toast text="已复制" onGone={() => setCopied(false)} /> : undefined}>
      <Loaded load={load} retry={reload}>
        {({ filing, effectText }) => (
          <View>
            <View className="mt4">
              <Heading text="异地就医备案单" />
            </View>
            <Note kind="failed" icon="info">
              演示，不能当真的凭证用
            </Note>
            <FilingFacts filing={filing} />
            <View className="cap mt3">{effectText}</View>
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
