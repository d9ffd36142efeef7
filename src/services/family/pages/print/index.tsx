import { Image, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useMemo, useState } from 'react'
import type { Output } from '@/contract/shared/endpoint'
import type { printOf } from '@/contract/shared/print'
import { copyText } from '@/platform/copy'
import { fullAddress } from '@/platform/full-address'
import { openLink, opensLinks } from '@/platform/open-link'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { useSeconds } from '@/session/use-seconds'
import { aria, decoration } from '@/ui/aria'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { pngUri } from '@/ui/code-panel/png'
import { qrTextModules } from '@/ui/code-panel/qr'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { makeSlip } from './kinds'
import '../../../../ui/code-panel/code-panel.scss'

const POINTS = 6
type Link = Output<ReturnType<typeof printOf>>

function Way({ link, onRenew }: { link: Link; onRenew: () => void }) {
  const address = fullAddress(link.path)
  const qr = useMemo(() => pngUri(qrTextModules(address), POINTS, POINTS), [address])
  const minutes = Math.ceil(useSeconds(link.expiresAt) / 60)
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  if (minutes === 0) {
    return (
      <View>
        <Note kind="attention">链接到时间了，别人打不开了。要打印，再取一张。</Note>
        <View className="mt3">
          <Button kind="line" icon="refresh" label="再取一张" onTap={onRenew} />
        </View>
      </View>
    )
  }
  return (
    <View>
      <View className="mt4">
        <Heading text={link.title} />
      </View>
      <View className="dim mt1">一张 A4 纸，字很大，给不用手机的家人看。</View>
      <Card>
        <View className="code-qr" {...aria({ role: 'img', label: '单子的二维码，演示用' })}>
          <Image className="code-qr-image" src={qr} mode="scaleToFill" {...decoration} />
          <View className="code-plate code-plate-qr">演示</View>
        </View>
        <View className="mt2">{`用打印机旁边的电脑或手机扫这个码，就能打印。${minutes} 分钟内有效。`}</View>
        <View className="dim mt1">家里没有打印机，去医保窗口或村委会，请那里的人扫。</View>
      </Card>
      {copied === 'yes' && <Note icon="check">链接复制好了，发给能打印的家人。</Note>}
      {copied === 'refused' && <Note kind="attention">{`这里不能复制。链接是 ${address}`}</Note>}
      <View className="mt3">
        <Button
          kind="line"
          icon="share"
          label="复制链接"
          onTap={async () => setCopied((await copyText(address)) ? 'yes' : 'refused')}
        />
      </View>
      <Note kind="plain" icon="shield">
        有这个链接的人都能看到这张单子，只发给家人。
      </Note>
    </View>
  )
}

/** 打印大字单子: opened at once in a browser; elsewhere the code and the address lead to a printer. */
export default function Page() {
  const { kind = '', id = '' } = useRouter().params
  const [load, reload] = useLoad(() => makeSlip(kind, id))
  const link = load.kind === 'ready' ? load.value : undefined
  const [shut, setShut] = useState(false)
  const print = { icon: 'print', label: '去打印' } as const
  const foot =
    link && opensLinks ? <Foot actions={[{ ...print, onTap: () => setShut(!openLink(link.path)) }]} /> : undefined
  return (
    <Frame foot={foot}>
      {shut && <Note kind="attention">浏览器没有打开新的一页。请扫下面的码，或复制链接。</Note>}
      <Loaded load={load} retry={reload}>
        {(shown) => <Way link={shown} onRenew={reload} />}
      </Loaded>
    </Frame>
  )
}
