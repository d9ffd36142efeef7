import { View } from '@tarojs/components'
import type { Finding } from '@/contract/reimbursement/finding'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Section } from '@/ui/section'
import { unbroken } from '@/ui/unbroken'
import type { StandingFinding } from '../use-findings'

/** How each finding is put right on this phone; those of elsewhere and of the answers below have no button. */
export interface Fixes {
  invoice: (invoiceId: string) => void
  addInvoice: () => void
  page: () => void
  account: () => void
}

/** As high as the button that stood there. */
const DONE = { kind: 'text', icon: 'check', label: '改好了' } as const

function fixOf(finding: Finding, fixes: Fixes) {
  const { at, kind, invoiceId } = finding
  const isMissing = kind === 'page-missing' || kind === 'details-missing'
  if (at === 'page') return { label: isMissing ? '去拍这一页' : '去材料页', onTap: fixes.page }
  if (at === 'account') return { label: '改收款账户', onTap: fixes.account }
  if (at !== 'invoice') return undefined
  if (invoiceId === null) return { label: '加一张票据', onTap: fixes.addInvoice }
  return { label: '拿掉这张', onTap: () => fixes.invoice(invoiceId) }
}

/** 交之前要改的: each with its own fix; nothing is sent while one is left. */
export function Findings({ findings, fixes }: { findings: readonly StandingFinding[]; fixes: Fixes }) {
  if (findings.length === 0) return null
  const left = findings.filter(({ done }) => !done).length
  return (
    <View>
      <Section label={left > 0 ? `还要改 ${left} 处，改好就能交` : '都改好了'} />
      {findings.map(({ finding, done }, at) => {
        const fix = fixOf(finding, fixes)
        return (
          <Card key={`${finding.kind}-${String(at)}`} className={at > 0 ? 'mt3' : ''}>
            <View className={done ? 'dim' : 'strong'}>{unbroken(finding.what)}</View>
            <View className="cap mt1">{unbroken(finding.fix)}</View>
            {fix && (
              <View className="mt2">
                <Button small {...(done ? DONE : { kind: 'soft', ...fix })} about={finding.what} />
              </View>
            )}
          </Card>
        )
      })}
    </View>
  )
}
