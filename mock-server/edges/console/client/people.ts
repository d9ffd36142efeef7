import { ask, listOf, say, textOf } from './ask'
import { button, buttons, card, el, fill, list } from './dom'
import { showMessages } from './messages'
import { type Host, restartPhone, state } from './state'

const HOSTS: readonly { host: Host; label: string }[] = [
  { host: 'weapp', label: '微信' },
  { host: 'alipay', label: '支付宝' },
  { host: 'h5', label: '浏览器' },
]

/** 谁在用手机: the personas, the present one marked. */
export async function showPeople(): Promise<void> {
  const people = listOf(await ask('GET', '/sandbox/personas'))
  const rows = people.map((person) => {
    const personaId = textOf(person.personaId)
    const chosen = personaId === state.personaId
    if (chosen) Object.assign(state, { personId: textOf(person.personId), name: textOf(person.name) })
    const choose = async () => {
      Object.assign(state, { personaId, personId: textOf(person.personId), name: textOf(person.name) })
      restartPhone()
      await showPeople()
      await showMessages()
      say(`手机换到${state.name}手里了`)
    }
    return el(
      'div',
      { className: chosen ? 'row on' : 'row' },
      el(
        'div',
        { className: 'words' },
        el('strong', {}, textOf(person.name)),
        el('div', { className: 'cap' }, textOf(person.note)),
      ),
      button(chosen ? '在用' : '换成这位', choose, { pressed: chosen, name: `换${textOf(person.name)}用手机` }),
    )
  })
  fill('people', list('谁在用手机', ...rows))
}

/** 渠道: the same program as a WeChat build, an Alipay build, or a web page. */
export function showHosts(): void {
  const choices = HOSTS.map(({ host, label }) =>
    button(
      label,
      () => {
        state.host = host
        restartPhone()
        showHosts()
      },
      { pressed: state.host === host },
    ),
  )
  fill('hosts', card(el('div', { className: 'pad' }, buttons(...choices))))
}
