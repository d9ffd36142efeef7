import type { Filing } from '@/contract/remote-care/filing'
import { kindTexts } from '@/contract/remote-care/kinds'
import { Card } from '@/ui/card'
import { KeyValue } from '@/ui/key-value'
import { dayText, proofLine, termText } from '../words'

const SOURCES: Record<Filing['source'], string> = {
  app: '在程序里办的',
  counter: '在医保窗口办的',
  phone: '打电话办的',
  hospital: '医院标记的',
}

/** Everything the filing says, the slip's rows. */
export function FilingFacts({ filing }: { filing: Filing }) {
  const { plain, official } = kindTexts[filing.kind]
  const who = filing.filedBy === null ? SOURCES[filing.source] : `${filing.filedBy}替办的`
  return (
    <Card>
      <KeyValue label="谁" value={filing.personName} second={filing.insuranceLabel} strong />
      <KeyValue label="去哪里看病" value={filing.place.name} strong />
      <KeyValue label="类型" value={official} second={plain} />
      <KeyValue label="有效期" value={termText(filing)} />
      {filing.referral && (
        <KeyValue label="转诊" value={filing.referral.name} second={dayText(filing.referral.referredOn)} />
      )}
      <KeyValue label="证明" value={proofLine(filing)} />
      <KeyValue label="怎么办的" value={who} second={dayText(filing.filedAt.slice(0, 10))} />
      <KeyValue label="编号" value={filing.filingNo} />
    </Card>
  )
}
