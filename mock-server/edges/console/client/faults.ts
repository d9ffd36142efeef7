import { ask, listOf, record, say, textOf, textsOf } from './ask'
import { button, buttons, card, el, fill, input, select } from './dom'

const KINDS = [
  { value: 'latency', label: '慢 3 秒' },
  { value: 'error-before', label: '没办就出错' },
  { value: 'error-after', label: '办了却说出错' },
  { value: 'timeout-after-commit', label: '回执丢失' },
  { value: 'rate-limit', label: '说太快了' },
  { value: 'problem', label: '答一个错误' },
] as const

/** Every operation of the contract with the problems it can answer. */
async function operations(): Promise<Map<string, string[]>> {
  const paths = record(record(await ask('GET', '/openapi.json')).paths)
  const all = Object.values(paths).flatMap((methods) => Object.values(record(methods)).map(record))
  const named = all.map((one) => [textOf(one.operationId), textsOf(one['x-problems'])] as const)
  return new Map(named.filter(([name]) => name && !name.startsWith('sandbox.')).sort())
}

const optionsOf = (values: Iterable<string>) => [...values].map((value) => ({ value, label: value }))

/** 下一次让它出错: how, and how often; every operation of the contract. */
export async function showFaults(): Promise<void> {
  const known = await operations()
  const operation = select('操作', optionsOf(known.keys()))
  const kind = select('怎么错', KINDS)
  const code = select('哪个错误', [])
  const offer = () => {
    code.replaceChildren(
      ...optionsOf(known.get(operation.value) ?? []).map(({ value, label }) => new Option(label, value)),
    )
    code.hidden = kind.value !== 'problem'
  }
  operation.addEventListener('change', offer)
  kind.addEventListener('change', offer)
  offer()
  const times = input('次数', '次数')
  times.value = '1'
  const add = async () => {
    const asked = kind.value === 'problem' ? { code: code.value } : {}
    const body = { operationId: operation.value, kind: kind.value, times: Number(times.value), ...asked }
    if ((await ask('POST', '/sandbox/faults', body)) === undefined) return
    say(`下 ${times.value} 次 ${operation.value} 会出错`)
    await showActive()
  }
  const clear = async () => {
    if ((await ask('DELETE', '/sandbox/faults')) !== undefined) say('故障都撤掉了')
    await showActive()
  }
  const active = el('div')
  active.id = 'active-faults'
  fill(
    'faults',
    card(
      el(
        'div',
        { className: 'pad' },
        buttons(operation, kind, code, times),
        buttons(button('加上', add, { className: 'main' }), button('都撤掉', clear)),
        active,
      ),
    ),
  )
  await showActive()
}

async function showActive(): Promise<void> {
  const items = listOf(record(await ask('GET', '/sandbox/faults')).items)
  fill(
    'active-faults',
    ...items.map((fault) =>
      el(
        'div',
        { className: 'cap mono' },
        `${textOf(fault.operationId)} ${textOf(fault.code) || textOf(fault.kind)} 还剩 ${String(fault.times)} 次`,
      ),
    ),
  )
}
