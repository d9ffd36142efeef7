import { ask, type Json, listOf, record, say, textOf } from './ask'
import { button, buttons, card, el, fill } from './dom'
import { state } from './state'

const line = (name: string, category: string, unitPriceFen: number, more: Json = {}): Json => ({
  name,
  category,
  unitPriceFen,
  quantity: 1,
  ...more,
})

interface Sample {
  label: string
  medType: string
  department: string
  /** Level of the institution in Hangzhou that issues it. */
  level: string
  lines: Json[]
}

/** The bill of the pictures (look/spec.md §6), a pharmacy's, and the worked example of 60,000.00. */
const SAMPLES: readonly Sample[] = [
  {
    label: '门诊 404.60',
    medType: '14',
    department: '心血管内科',
    level: '3',
    lines: [
      line('诊察费', 'A', 2500),
      line('心脏彩超', 'B', 18_000, { selfPayRatio: 0.1 }),
      line('氨氯地平', 'A', 2380, { quantity: 2 }),
      line('阿托伐他汀', 'B', 4200, { quantity: 2, selfPayRatio: 0.1, priceCeilingFen: 4000 }),
      line('辅酶 Q10 胶囊', 'C', 6800),
    ],
  },
  {
    label: '普通门诊 186.00',
    medType: '11',
    department: '全科',
    level: '1',
    lines: [
      line('诊察费', 'A', 1000),
      line('血常规', 'A', 2600),
      line('抗生素', 'B', 7500, { quantity: 2, selfPayRatio: 0.05 }),
    ],
  },
  {
    label: '住院 60,000.00',
    medType: '21',
    department: '骨科',
    level: '3',
    lines: [
      line('手术费', 'A', 2_000_000),
      line('材料费', 'B', 3_500_000, { selfPayRatio: 0.1 }),
      line('住院综合', 'A', 250_500, { priceCeilingFen: 200_500 }),
      line('检查', 'A', 49_500),
      line('特需护理', 'C', 200_000),
    ],
  },
]

let lastBillId = ''

async function issue({ label, lines, level, ...bill }: Sample): Promise<void> {
  const places = listOf(record(await ask('GET', `/api/institutions?region=330100&level=${level}`)).items)
  const institutionId = textOf(places[0]?.institutionId)
  const answer = await ask('POST', '/sandbox/bills', { ...bill, lines, institutionId, personId: state.personId })
  if (answer === undefined) return
  lastBillId = textOf(record(answer).billId)
  say(`${state.name}有一张新账单：${label} 元`)
}

/** Paid in cash at the hospital's window: the bill leaves the insurance's queue, and an e-invoice stands for it. */
async function paySelf(): Promise<void> {
  if (lastBillId === '') return say('还没有发过账单', true)
  if ((await ask('POST', `/sandbox/bills/${lastBillId}/self-pay`)) === undefined) return
  lastBillId = ''
  say(`${state.name}自己付了，有一张电子票据，可以去报销`)
}

async function shareTo(): Promise<void> {
  const holder = listOf(await ask('GET', '/sandbox/personas')).find((person) => person.personaId === 'zhouxiao')
  const body = { holderPersonId: textOf(holder?.personId), memberPersonId: state.personId, ceilingPerUseFen: 15_000 }
  if ((await ask('POST', '/sandbox/shares', body)) !== undefined)
    say(`周晓的账户可以替${state.name}付，一次最多 150 元`)
}

/** 医院发一张账单: for whoever holds the phone. */
export function showBills(): void {
  const samples = SAMPLES.map((sample) => button(sample.label, () => issue(sample)))
  fill(
    'bills',
    card(
      el(
        'div',
        { className: 'pad' },
        buttons(...samples),
        buttons(button('周晓共济，一次 150 元', shareTo), button('刚发的这张自己付了', paySelf)),
      ),
    ),
  )
}
