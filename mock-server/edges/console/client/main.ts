import { showAgents } from './agents'
import { ask, say } from './ask'
import { showBills } from './bills'
import { openClaims, showClaims } from './claims'
import { clinicNow, showClinic } from './clinic'
import { showClock, tickClock } from './clock'
import { showCounter } from './counter'
import { DECIDED, showDesk, waiting } from './desk'
import { showFaults } from './faults'
import { filingCases, showFilings } from './filings'
import { showHotline } from './hotline'
import { showMessages } from './messages'
import { showHosts, showPeople } from './people'
import { refundsNow, showRefunds } from './refunds'
import { showRequests } from './requests'
import { bookedSessions, showSessions } from './sessions'
import { restartPhone, state } from './state'
import { showTerminal } from './terminal'

const LOOK_MS = 2000

async function start(): Promise<void> {
  const asked = new URLSearchParams(window.location.search).get('persona')
  if (asked) state.personaId = asked
  showHosts()
  showCounter()
  showBills()
  await Promise.all([showPeople(), showClock(), showTerminal(), showFaults(), showHotline()])
  restartPhone()
  await Promise.all([watchCases(), showClaims(), showClinic(), showFilings(), showSessions(), showRefunds()])
  await showMessages()
}

/** Draws anew only what changed, so that the buttons keep the keyboard's focus. */
function watch(look: () => Promise<unknown>, draw: () => Promise<unknown>): () => Promise<void> {
  let seen = ''
  return async () => {
    const now = JSON.stringify(await look())
    if (now === seen) return
    seen = now
    await draw()
  }
}

const watchCases = watch(waiting, () => Promise.all([showDesk(), showAgents()]))
const watches = [
  watchCases,
  watch(openClaims, showClaims),
  watch(clinicNow, showClinic),
  watch(filingCases, showFilings),
  watch(bookedSessions, showSessions),
  watch(refundsNow, showRefunds),
]

document.addEventListener(DECIDED, () => Promise.all([watchCases(), showClaims()]))

document.getElementById('reset')?.addEventListener('click', async () => {
  if ((await ask('POST', '/sandbox/reset', {})) === undefined) return
  await start()
  say('回到初始数据了')
})

setInterval(() => {
  showRequests()
  showMessages()
  for (const look of watches) look()
  tickClock()
}, LOOK_MS)
start()
