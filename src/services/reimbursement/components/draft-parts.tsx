import { View } from '@tarojs/components'
import type { Claim } from '@/contract/reimbursement/claim'
import { type ClaimKind, claimKinds, kindTexts } from '@/contract/reimbursement/kinds'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { KeyValue } from '@/ui/key-value'
import { Money } from '@/ui/money'
import { Pick, PickGroup } from '@/ui/pick'
import { Section } from '@/ui/section'
import { day } from '@/ui/when'

/** 第三人责任: one plain question; the fund pays where nobody else has to (社会保险法 30). */
export function ThirdParty({ value, onAnswer }: { value: boolean | null; onAnswer: (yes: boolean) => void }) {
  const ask = '是不是车祸、工伤，或别人弄伤的？'
  return (
    <View>
      <Section label={ask} />
      <PickGroup label={ask}>
        <Pick label="不是" picked={value === false} onPick={() => onAnswer(false)} />
        <Pick label="是" second="先由对方或工伤保险赔" picked={value === true} onPick={() => onAnswer(true)} />
      </PickGroup>
    </View>
  )
}

/** 类别: found from the invoice; may be put right. */
export function KindChoice({ kind, onChoose }: { kind: ClaimKind; onChoose: (kind: ClaimKind) => void }) {
  return (
    <Disclosure label="类别" second={kindTexts[kind].label}>
      <PickGroup label="类别">
        {claimKinds.map((one) => (
          <Pick
            key={one}
            label={kindTexts[one].label}
            second={kindTexts[one].second}
            picked={one === kind}
            onPick={() => onChoose(one)}
          />
        ))}
      </PickGroup>
    </Disclosure>
  )
}

interface InvoiceListProps {
  claim: Claim
  onRemove: (invoiceId: string) => void
  onAdd: () => void
}

/** 票据, each with what it says. */
export function InvoiceList({ claim, onRemove, onAdd }: InvoiceListProps) {
  const { invoices } = claim
  return (
    <Disclosure label="票据" second={invoices.length === 0 ? '还没有' : `${invoices.length} 张`}>
      {invoices.map((invoice) => (
        <Card key={invoice.invoiceId} className="mt2">
          <KeyValue label="医院" value={invoice.institutionName} second={day(invoice.visitDate)} strong />
          <KeyValue label="交款人" value={invoice.payerName} />
          <KeyValue
            label="金额"
            value={<Money fen={invoice.totalFen} unit />}
            second={`明细 ${invoice.lineCount} 项`}
          />
          <KeyValue label="号码" value={`尾号 ${invoice.number.slice(-4)}`} />
          <Button
            small
            kind="text"
            label="拿掉这张"
            about={`尾号 ${invoice.number.slice(-4)}`}
            onTap={() => onRemove(invoice.invoiceId)}
          />
        </Card>
      ))}
      <View className="mt2">
        <Button small kind="soft" label="再加一张票据" onTap={onAdd} />
      </View>
    </Disclosure>
  )
}
