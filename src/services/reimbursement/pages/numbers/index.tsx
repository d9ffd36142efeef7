import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Claim } from '@/contract/reimbursement/claim'
import { back, replace } from '@/platform/navigate'
import { draftOf } from '@/session/draft'
import { Frame } from '@/session/frame'
import { useSubject } from '@/session/subject'
import { useAct } from '@/session/use-act'
import { Field } from '@/ui/field'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { ActNote } from '../../components/act-note'
import { short, wrongField } from '../../fields'
import { add, begin } from '../../queries'
import { draftPage } from '../../routes'

interface Typed {
  code: string
  number: string
  checkCode: string
}

const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && 'code' in value && 'number' in value && 'checkCode' in value

/** 填票据号码: three numbers that stand at the top of the invoice; never an amount. */
export default function Page() {
  const { claimId = '' } = useRouter().params
  const kept = draftOf('invoice-numbers', useSubject() ?? '')
  const [typed, setTyped] = useState<Typed>(() => {
    const before = kept.read()
    return isTyped(before) ? before : { code: '', number: '', checkCode: '' }
  })
  const [asked, setAsked] = useState(false)
  const finding = useAct(
    (key) => {
      const invoice = { by: 'numbers' as const, ...typed }
      return claimId === '' ? begin(key, invoice) : add(key, claimId, invoice)
    },
    (claim: Claim) => {
      kept.clear()
      if (claimId === '') replace(draftPage(claim.claimId))
      else back()
    },
  )
  const set = (part: Partial<Typed>) => {
    const next = { ...typed, ...part }
    finding.clear()
    setTyped(next)
    kept.write(next)
  }
  const complete = !short(typed.code, 8) && !short(typed.number, 10) && !short(typed.checkCode, 6)
  const main = {
    label: '查这张票据',
    busy: finding.act.kind === 'busy' ? '正在查' : undefined,
    onTap: () => (complete ? finding.run() : setAsked(true)),
  }
  return (
    <Frame foot={<Foot actions={[main]} />}>
      <View className="mt4">
        <Heading text="票据右上角的三个号码" />
      </View>
      <View className="dim mt2">金额不用填，平台会查到。</View>
      <ActNote act={finding.act} />
      <Field
        label="票据代码"
        value={typed.code}
        placeholder="8 位数字"
        keys="digits"
        max={8}
        counter
        asked={asked}
        check={(value) => short(value, 8)}
        onChange={(code) => set({ code })}
      />
      <Field
        label="票据号码"
        value={typed.number}
        placeholder="10 位数字"
        keys="digits"
        max={10}
        counter
        asked={asked}
        check={(value) => short(value, 10)}
        error={wrongField(finding.act, 'number')}
        onChange={(number) => set({ number })}
      />
      <Field
        label="校验码"
        value={typed.checkCode}
        placeholder="6 位，数字或字母"
        max={6}
        counter
        asked={asked}
        check={(value) => short(value, 6)}
        error={wrongField(finding.act, 'checkCode')}
        onChange={(checkCode) => set({ checkCode })}
      />
    </Frame>
  )
}
