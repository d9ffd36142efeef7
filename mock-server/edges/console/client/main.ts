import { ask, say } from './ask'
import { showBills } from './bills'
import { showClock, tickClock } from './clock'
import { showCounter } from './counter'
import { showFaults } from './faults'
import { showMessages } from './messages'
import { showHosts, showPeople } from './people'
import { showRequests } from './requests'
import { restartPhone, state } from './state'
import { showTerminal } from './terminal'

const LOOK_MS = 2000

async function start(): Promise<void> {
  const asked = new URLSearchParams(window.location.search).get('persona')
  if (asked) state.personaId = asked
  showHosts()
  showCounter()
  showBills()
  await Promise.all([showPeople(), showClock(), showTerminal(), showFaults()])
  restartPhone()
  await showMessages()
}

document.getElementById('reset')?.addEventListener('click', async () => {
  if ((await ask('POST', '/sandbox/reset', {})) === undefined) return
  await start()
  say('回到初始数据了')
})

setInterval(() => {
  showRequests()
  showMessages()
  tickClock()
}, LOOK_MS)
start()
