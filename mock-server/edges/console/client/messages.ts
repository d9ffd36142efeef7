import { ask, listOf, textOf } from './ask'
import { cap, el, fill, list, row } from './dom'
import { state } from './state'

/** By which way a message went. */
export const WAYS_TOLD: Record<string, string> = { app: '程序里', sms: '短信', voice: '电话' }

let shown = ''

/** 发给这个人的话: drawn anew only when they changed, so that a reader keeps her place; in the program, by SMS, by spoken call; newest first. */
export async function showMessages(): Promise<void> {
  if (!state.personId) return
  const messages = listOf(await ask('GET', `/sandbox/messages?personId=${state.personId}`))
  const rows = messages.map((message) =>
    row([cap(`${WAYS_TOLD[textOf(message.channel)] ?? ''} ${textOf(message.at).slice(11, 16)}`), textOf(message.text)]),
  )
  const now = JSON.stringify(messages)
  if (now === shown) return
  shown = now
  fill(
    'messages',
    list('发给这个人的话', ...(rows.length > 0 ? rows : [el('div', { className: 'row cap' }, '还没有')])),
  )
}
