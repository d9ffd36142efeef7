import { ask, record, say, textOf } from './ask'
import { button } from './dom'
import { state } from './state'

const HOSPITAL = 'H99010000001'

/** A visit that was paid in cash, for whoever holds the phone. */
async function issue(): Promise<void> {
  const lines = [
    { name: '诊察费', category: 'A', unitPriceFen: 2500, quantity: 1 },
    { name: '检查费', category: 'A', unitPriceFen: 200_000, quantity: 1 },
    { name: '理疗', category: 'A', unitPriceFen: 30_000, quantity: 1 },
  ]
  const body = { personId: state.personId, institutionId: HOSPITAL, medType: '11', lines }
  if ((await ask('POST', '/sandbox/invoices', body)) !== undefined)
    say(`${state.name}有一张自费的电子票据：2,325.00 元`)
}

/** 免申即享: the hospital reports a birth, and nobody has to apply. */
async function report(): Promise<void> {
  const birth = { children: 1, difficult: false, monthlyWageFen: 900_000 }
  const answer = await ask('POST', '/sandbox/births', { motherId: state.personId, institutionId: HOSPITAL, ...birth })
  if (answer !== undefined) say(`${state.name}：${textOf(record(answer).why)}`)
}

/** What a claim begins with, away from the program. */
export const starts = (): HTMLElement[] => [button('开一张自费票据', issue), button('医院上报生育', report)]
