import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ClaimStart } from '@/contract/reimbursement/invoice'
import { open } from '@/platform/navigate'
import { scanText } from '@/platform/scan'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { Note } from '@/ui/note'
import { Section } from '@/ui/section'
import { numbersPage } from '../routes'

/** The other ways to begin, for an invoice that is not in the list. */
export function Starts({ label, onStart }: { label: string; onStart: (start: ClaimStart) => void }) {
  const [why, setWhy] = useState('')
  const scan = async () => {
    const { outcome, text } = await scanText()
    setWhy(outcome.kind === 'unavailable' ? outcome.why : '')
    if (text !== '') onStart({ by: 'scan', text })
  }
  return (
    <View>
      <Section label={label} />
      {why !== '' && <Note kind="attention">{why}</Note>}
      <Card list>
        <ListRow icon="code" label="扫票据上的码" second="电子票据左上角的方码" onTap={scan} />
        <ListRow icon="bill" label="填票据号码" second="代码、号码、校验码" onTap={() => open(numbersPage())} />
        <ListRow icon="claim" label="先拍材料" second="票据号码后面再填" onTap={() => onStart({ by: 'photos' })} />
      </Card>
    </View>
  )
}
