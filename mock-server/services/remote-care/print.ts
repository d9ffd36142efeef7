import { canPrint } from '../../../src/contract/remote-care/can'
import type { Filing } from '../../../src/contract/remote-care/filing'
import { kindTexts } from '../../../src/contract/remote-care/kinds'
import { printFiling } from '../../../src/contract/remote-care/print'
import { countsUntil, everCounts } from '../../../src/contract/remote-care/term'
import { dayInChina } from '../../../src/contract/shared/dates'
import { maskName } from '../../../src/contract/shared/identity'
import type { PrintSheet } from '../../base/db/tables/help'
import { refuse } from '../../base/http/refuse'
import { route } from '../../base/http/route'
import { linkTo } from '../../registers/print/link'
import { dateOnPaper } from '../../registers/print/words'
import { effectText } from './read'
import { readFilingRow } from './rows'
import { proofText, stateText } from './texts'
import { toFiling } from './view'

function termText(filing: Filing): string {
  const until = countsUntil(filing)
  if (!everCounts(filing)) return '没有开始过'
  return until === null
    ? `${dateOnPaper(filing.beginOn)}起，长期有效`
    : `${dateOnPaper(filing.beginOn)}到 ${dateOnPaper(until)}`
}

/** What the paper says; for the hospital's window and for who has no phone. */
const filingSheet = (filing: Filing, effect: string): PrintSheet => ({
  title: '异地就医备案单',
  who: `${maskName(filing.personName)}，${filing.insuranceLabel}`,
  lead: effect,
  facts: [
    { label: '去哪里看病', value: filing.place.name },
    { label: '类型', value: kindTexts[filing.kind].official },
    { label: '有效期', value: termText(filing) },
    { label: '现在', value: stateText(filing) },
    { label: '证明', value: proofText(filing) },
    { label: '编号', value: filing.filingNo },
  ],
  bring: ['身份证，或者医保码、社保卡'],
  steps: ['挂号、住院时说：备过案了', '出院在窗口或手机上结算', '不能结算的，打 12393'],
  qrText: `MSYB-DEMO:FILING:${filing.filingNo}`,
  qrLabel: filing.filingNo,
})

/** 备案单: only of what holds or held. */
export const printRoute = route(printFiling, async (call) => {
  const found = await readFilingRow(call.db, call.input.params.filingId, call.caller.subjectId)
  if (!found) return refuse('not-found')
  const today = dayInChina(call.now)
  const filing = toFiling(found, today)
  const can = canPrint(filing)
  if (!can.allowed) return refuse(can.reason)
  return linkTo(call, printFiling.operationId, filingSheet(filing, effectText(found, today)))
})
