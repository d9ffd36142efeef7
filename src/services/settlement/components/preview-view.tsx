import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Preview } from '@/contract/settlement/order'
import { open } from '@/platform/navigate'
import { printPage } from '@/services/family/routes'
import { Card } from '@/ui/card'
import { HideMoney } from '@/ui/hide-money'
import { ListRow } from '@/ui/list-row'
import { useMode } from '@/ui/mode'
import { Money } from '@/ui/money'
import { linesPage } from '../routes'
import { visitLine } from '../visit-line'
import { AccountChoice, type Use } from './account-choice'
import { FileFirst } from './file-first'
import './preview-view.scss'
import { Reasons } from './reasons'
import { WhoPays } from './who-pays'

interface PreviewViewProps {
  preview: Preview
  /** What is being read aloud. */
  words: ReactNode
  /** What she allowed who is acted for. */
  ceiling?: ReactNode
  /** Those who want to be asked whether their account may pay. */
  asks?: ReactNode
  choice: Use
  onChoose: (choice: Use) => void
}

/** The amount to pay now, who pays the rest, and why. */
export function PreviewView({ preview, words, ceiling, asks, choice, onChoose }: PreviewViewProps) {
  const { care, hidden } = useMode()
  return (
    <View>
      {!care && <View className="dim pay-where">{visitLine(preview)}</View>}
      <View className={care ? 'pay-now-care' : 'pay-now'}>
        <View className={care ? 'ask' : 'lead strong'}>这次您付</View>
        <Money size="money" fen={preview.breakdown.cashFen} unit className={care ? '' : 'pay-now-money'} />
        {hidden && <HideMoney />}
      </View>
      {care && <View className="dim pay-where">{visitLine(preview)}</View>}
      {words}
      <FileFirst region={preview.fileFirst} />
      {ceiling}
      <Card className="pay-card">
        <WhoPays sources={preview.sources} totalLabel={care ? '账单一共' : '合计，和账单一致'} />
      </Card>
      {asks}
      <Reasons preview={preview} />
      <AccountChoice preview={preview} choice={choice} onChange={onChoose} />
      <Card list>
        <ListRow label="看账单明细" second="医院开的每一项" onTap={() => open(linesPage(preview.billId))} />
        <ListRow
          label="打印大字单子"
          second="给不用手机的家人看"
          onTap={() => open(printPage('bill', preview.billId))}
        />
      </Card>
    </View>
  )
}
