import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { exportData, listHoldings, requestDeletion } from '@/contract/account/trust'
import { exportWardData, listWardHoldings, requestWardDeletion } from '@/contract/family/wards'
import type { Output } from '@/contract/shared/endpoint'
import { copyText } from '@/platform/copy'
import { call } from '@/session/call'
import { wordsOf } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { type Act, useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Heading } from '@/ui/heading'
import { KeyValue } from '@/ui/key-value'
import { Note } from '@/ui/note'
import { Section } from '@/ui/section'
import { Sheet } from '@/ui/sheet'

type Holding = Output<typeof listHoldings>['items'][number]
type Deletion = Output<typeof requestDeletion>

function Held({ item }: { item: Holding }) {
  return (
    <Card>
      <View className="between">
        <View className="lead strong grow">{item.title}</View>
        {item.sensitive && <Chip label="敏感" tone="attention" />}
        <View className="cap nowrap ml2">{`${item.count} 条`}</View>
      </View>
      <View className="mt2">{item.why}</View>
      <View className="cap">{`存到：${item.until}${item.mustKeep ? '，法律要求留' : ''}`}</View>
    </Card>
  )
}

function Deleted({ deletion }: { deletion: Deletion }) {
  return (
    <View>
      <View className="mt4">
        <Heading text="能删的删掉了" focus />
      </View>
      <Card>
        {deletion.deleted.map(({ title, count }) => (
          <KeyValue key={title} label={title} value={`删了 ${count} 条`} />
        ))}
        {deletion.deleted.length === 0 && <View>没有可以删的。</View>}
      </Card>
      <Section label="还留着的，和为什么" />
      <Card>
        {deletion.kept.map(({ title, why, until }) => (
          <KeyValue key={title} label={title} value={`${why}，${until}`} />
        ))}
      </Card>
    </View>
  )
}

const Failure = ({ act }: { act: Act }) =>
  act.kind === 'failed' ? (
    <Note kind="failed">{`${wordsOf(act.failure).what}。${wordsOf(act.failure).todo}`}</Note>
  ) : null

/** One's own, or those of a child under 14 whose guardian one is. */
function held(wardId: string | undefined) {
  if (wardId === undefined || wardId === '') {
    return {
      list: () => call(listHoldings),
      copy: () => call(exportData),
      forget: () => call(requestDeletion),
      whose: '我',
      held: '您',
    }
  }
  const params = { personId: wardId }
  return {
    list: () => call(listWardHoldings, { params }),
    copy: () => call(exportWardData, { params }),
    forget: () => call(requestWardDeletion, { params }),
    whose: '孩子',
    held: '孩子',
  }
}

/** 存了我什么: each kind with why and until when; a copy of it, and deletion of what may go. */
export default function Page() {
  const { wardId } = useRouter().params
  const of = held(wardId)
  const [load, reload] = useLoad(of.list, wardId)
  const [asked, setAsked] = useState(false)
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const [deletion, setDeletion] = useState<Deletion>()
  const exporting = useAct(of.copy, async (data) =>
    setCopied((await copyText(JSON.stringify(data, null, 2))) ? 'yes' : 'refused'),
  )
  const deleting = useAct(of.forget, (answer) => {
    setAsked(false)
    setDeletion(answer)
    reload()
  })
  const over = asked ? (
    <Sheet
      title={`删除${of.whose}的信息？`}
      text="能删的马上删，找不回来。法律要求留的会写明为什么留。医保待遇不受影响。"
      main={{
        label: '删除能删的',
        busy: deleting.act.kind === 'busy' ? '正在删' : undefined,
        onTap: () => deleting.run(),
      }}
      keep={{ label: '先留着', onTap: () => setAsked(false) }}
      onClose={() => setAsked(false)}
    />
  ) : undefined
  return (
    <Frame over={over}>
      <Failure act={exporting.act} />
      <Failure act={deleting.act} />
      {deletion && <Deleted deletion={deletion} />}
      <Loaded load={load} retry={reload} shape="list">
        {({ items }) => (
          <View>
            <Section label={`我们保存了${of.held}的什么`} />
            {items.map((item) => (
              <Held key={item.kind} item={item} />
            ))}
            {copied === 'yes' && <Note icon="check">已复制，可以粘贴到别处存好。</Note>}
            {copied === 'refused' && <Note kind="attention">这里不能复制。请到医保窗口打印，或换一台手机再试。</Note>}
            <View className="mt4">
              <Button
                kind="line"
                label={`复制${of.whose}的全部信息`}
                busy={exporting.act.kind === 'busy' ? '正在取' : undefined}
                onTap={() => exporting.run()}
              />
            </View>
            <View className="mt3">
              <Button kind="text" label={`删除${of.whose}的信息`} onTap={() => setAsked(true)} />
            </View>
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
