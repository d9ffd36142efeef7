import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { open, replace } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSubjectWord } from '@/session/subject'
import { Card } from '@/ui/card'
import { Foot, type FootProps } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { Note } from '@/ui/note'
import { InsuranceCard } from '../../components/insurance-card'
import { goToCode } from '../../go-to-code'
import { nextStep } from '../../next-step'
import { identityPage, manageCode, stoppedPage } from '../../routes'
import { type Start, useStart } from '../../use-start'

const PLACES = { weapp: '微信', alipay: '支付宝', h5: '网页版', counter: '医保窗口', other: '别的程序' } as const

function Held({ start, who }: { start: Extract<Start, { kind: 'held' }>; who: string }) {
  const { credential } = start
  const place = PLACES[credential.activatedIn]
  return (
    <>
      <Heading text={credential.status === 'suspended' ? '医保码停用了' : '医保码已经激活了'} />
      <View className="dim mt1">
        {credential.status === 'suspended'
          ? '要用的话，恢复一下就行，不用重新激活。'
          : `在${place}激活过。全国只有这一个码，这里直接能用，不用再办。`}
      </View>
      <InsuranceCard insurances={credential.insurances} who={who} />
    </>
  )
}

function Left({ start }: { start: Extract<Start, { kind: 'left' }> }) {
  const verified = start.application.status === 'verified'
  return (
    <>
      <Heading text="接着上次的办吗？" />
      <View className="dim mt1">
        {verified
          ? '已经确认是本人，只差设支付密码。'
          : `${start.application.maskedName}的身份已经核对过，下一步是确认本人。`}
      </View>
    </>
  )
}

function Fresh({ start, who }: { start: Extract<Start, { kind: 'fresh' }>; who: string }) {
  return (
    <>
      <Heading text={`激活${who === '您' ? '' : `${who}的`}医保码`} />
      <View className="dim mt1">大约 2 分钟，分 3 步。中间停下来也不要紧，下次接着办。</View>
      <Card list>
        <ListRow icon="person" label="1. 核对身份" second="准备好身份证，或别的证件" />
        <ListRow icon="shield" label="2. 确认是本人" second="刷脸、短信、到窗口，选一种" />
        <ListRow icon="code" label="3. 设支付密码" second="6 位数字，自己记得住的" />
      </Card>
      <InsuranceCard insurances={start.insurances} who={who} />
      <Note kind="plain" icon="heart">
        激活不收钱。
      </Note>
    </>
  )
}

function footOf(start: Start): FootProps['actions'] | undefined {
  switch (start.kind) {
    case 'held':
      return start.credential.status === 'suspended'
        ? [{ label: '恢复使用', onTap: () => open(manageCode) }]
        : [{ label: '看医保码', icon: 'code', onTap: goToCode }]
    case 'left':
      return [
        { label: '从头办', kind: 'line', onTap: () => open(identityPage) },
        { label: '接着办', onTap: () => open(nextStep(start.application)) },
      ]
    case 'fresh':
      return [{ label: '开始', onTap: () => open(identityPage) }]
    case 'stopped':
      return undefined
  }
}

/** Where activation begins, goes on, or turns out to be done. */
export default function Page() {
  const { load, reload } = useStart()
  const who = useSubjectWord()
  const start = load.kind === 'ready' ? load.value : load.stale
  const stopped = load.kind === 'ready' && load.value.kind === 'stopped' ? load.value.code : undefined
  useEffect(() => {
    if (stopped) replace(stoppedPage(stopped))
  }, [stopped])
  const actions = start && footOf(start)
  return (
    <Frame foot={actions && <Foot actions={actions} />}>
      <Loaded load={load} retry={reload}>
        {(value) => {
          if (value.kind === 'held') return <Held start={value} who={who} />
          if (value.kind === 'left') return <Left start={value} />
          return value.kind === 'fresh' ? <Fresh start={value} who={who} /> : null
        }}
      </Loaded>
    </Frame>
  )
}
