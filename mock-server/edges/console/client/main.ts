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
  await Promise.all([showPeople(), showClock(), showTerminal(), showFaults(), showHotline()])
  restartPhone()
  await Promise.all([watchCases(), showClaims(), showClinic(), showFilings()])
  await showMessages()
}

let seen = ''
let seenClaims = ''
let seenClinic = ''
let seenFilings = ''

async function watchClinic(): Promise<void> {
  const now = JSON.stringify(await clinicNow())
  if (now === seenClinic) return
  seenClinic = now
  await showClinic()
}

async function watchFilings(): Promise<void> {
  const now = JSON.stringify(await filingCases())
  if (now === seenFilings) return
  seenFilings = now
  await showFilings()
}

async function watchClaims(): Promise<void> {
  const now = JSON.stringify(await openClaims())
  if (now === seenClaims) return
  seenClaims = now
  await showClaims()
}

/** Draws the cases anew only when they changed, so that the buttons keep the keyboard's focus. */
async function watchCases(): Promise<void> {
  const now = JSON.stringify(await waiting())
  if (now === seen) return
  seen = now
  await Promise.all([showDesk(), showAgents()])
}

document.addEventListener(DECIDED, () => Promise.all([watchCases(), showClaims()]))

document.getElementById('reset')?.addEventListener('click', async () => {
  if ((await ask('POST', '/sandbox/reset', {})) === undefined) return
  await start()
  say('回到初始数据了')
})

setInterval(() => {
  showRequests()
  showMessages()
  watchCases()
  watchClaims()
  watchClinic()
  watchFilings()
  tickClock()
}, LOOK_MS)
start()
