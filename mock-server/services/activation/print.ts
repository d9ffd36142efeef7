import { printCounterSlip } from '../../../src/contract/activation/print'
import { maskName } from '../../../src/contract/shared/identity'
import { route } from '../../base/http/route'
import { linkTo } from '../../registers/print/link'
import { dayOnPaper } from '../../registers/print/words'
import { slipFor } from './slip'
import { readSubject } from './subject'

/** 窗口激活单 in large print: the same slip as on the screen. */
export const serveSlipPrint = route(printCounterSlip, async (call) => {
  const slip = await slipFor(call, call.input.params.id)
  const { person } = await readSubject(call.db, call.caller.subjectId)
  return linkTo(call, printCounterSlip.operationId, {
    title: '去窗口激活医保码',
    who: maskName(person.name),
    lead: '拿这张单子去窗口，当场就办，不花钱。',
    facts: [
      { label: '去哪里', value: slip.place },
      { label: '地址', value: slip.address },
      { label: '几点去', value: slip.hours },
      { label: '哪天以前', value: dayOnPaper(slip.expiresAt) },
      { label: '单号', value: slip.slipNo },
    ],
    bring: slip.bring,
    steps: ['把单子和证件给窗口的人看', '办好后，回到程序里设支付密码'],
    qrText: slip.qrText,
    qrLabel: `窗口扫这里，或说单号 ${slip.slipNo}`,
  })
})
