import { ask, listOf, record, say, textOf } from './ask'
import { button, buttons, card, el, fill, input, select } from './dom'

const KINDS = [
  { value: 'latency', label: '慢 3 秒' },
  { value: 'error-before', label: '没办就出错' },
  { value: 'error-after', label: '办了却说出错' },
  { value: 'timeout-after-commit', label: '回执丢失' },
  { value: 'rate-limit', label: '说太快了' },
] as const

async function operations(): Promise<string[]> {
  const paths = record(record(await ask('GET', '/openapi.json')).paths)
  const found = Object.values(paths).flatMap((methods) =>
    Object.values(record(methods)).map((operation) => textOf(record(operation).operationId)),
  )
  return found.filter((name) => name && !name.startsWith('sandbox.')).sort()
}

/** 下一次让它出错: how, and how often; every operation of the contract. */
export async function showFaults(): Promise<void> {
  const operation = select(
    '操作',
    (await operations()).map((name) => ({ value: name, label: name })),
  )
  const kind = select('怎么错', KINDS)
  const times = input('次数', '次数')
  times.value = '1'
  const add = async () => {
    const body = { operationId: operation.value, kind: kind.value, times: Number(times.value) }
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
        buttons(operation, kind, times),
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
        `${textOf(fault.operationId)} ${textOf(fault.kind)} 还剩 ${String(fault.times)} 次`,
      ),
    ),
  )
}
