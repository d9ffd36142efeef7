import { ask, type Json, record, say, textOf } from './ask'
import { button, buttons, card, el, fill } from './dom'

async function move(body: Json, said: string): Promise<void> {
  if ((await ask('POST', '/sandbox/clock', body)) !== undefined) say(said)
  await showClock()
}

const shown = (now: unknown) => textOf(now).slice(0, 16).replace('T', ' ')

/** Only the digits, so that the buttons keep the keyboard's focus. */
export async function tickClock(): Promise<void> {
  const clock = record(await ask('GET', '/sandbox/clock'))
  document.querySelector('#clock .now')?.replaceChildren(shown(clock.now))
}

/** 沙箱时钟: it ticks unless frozen, and goes back only by reset. */
export async function showClock(): Promise<void> {
  const clock = record(await ask('GET', '/sandbox/clock'))
  const frozen = clock.frozen === true
  fill(
    'clock',
    card(
      el(
        'div',
        { className: 'pad' },
        el('div', { className: 'now mono' }, shown(clock.now)),
        buttons(
          button('+60 秒', () => move({ advanceSeconds: 60 }, '钟拨快了 60 秒')),
          button('+1 天', () => move({ advanceSeconds: 86_400 }, '钟拨快了 1 天')),
          button(frozen ? '继续走' : '停住', () => move({ frozen: !frozen }, frozen ? '钟继续走' : '钟停住了'), {
            pressed: frozen,
          }),
        ),
      ),
    ),
  )
}
