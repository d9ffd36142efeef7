import type { Failure } from '../failure'
import type { CodeState, LastUse } from './code-state'
import { lifeOf, RENEW_BEFORE_MS, retryPause } from './life'
import { type FreshCode, isHaste, isRefusal, type Source } from './source'
import { steadyClock, TICK_MS } from './steady-clock'

export interface Kept {
  state: CodeState
  lastUse: LastUse | null
}

const ASK_EVERY_MS = 3000
/** A new code ends the one before, so after this long without an answer the old one may be dead: it goes. */
const RENEWAL_PATIENCE_MS = 1000

/**
 * Keeps one working 医保码 on the screen while it is visible: fetches, counts down, renews before the end, and asks
 * how it fares (domain.md §1.7). Digits leave the state before they stop working, and whenever that is in doubt.
 */
export function codeKeeper(source: Source, onChange: (kept: Kept) => void) {
  let kept: Kept = { state: { kind: 'opening' }, lastUse: null }
  let timer: ReturnType<typeof setInterval> | undefined
  let clock = steadyClock(source.now)
  let held: { code: string; expiresAt: string; endsAt: number } | undefined
  let fetchingSince: number | undefined
  let askAt = Number.POSITIVE_INFINITY
  let retryAt = Number.POSITIVE_INFINITY
  let failed: { failure: Failure; tries: number } | undefined
  /** Answers to an earlier visit of the screen are dropped. */
  let visit = 0

  function set(state: CodeState, lastUse = kept.lastUse) {
    kept = { state, lastUse }
    onChange(kept)
  }

  function drop(state: CodeState, lastUse = kept.lastUse) {
    held = undefined
    askAt = Number.POSITIVE_INFINITY
    set(state, lastUse)
  }

  const waiting = (): CodeState => (failed ? { kind: 'failed', ...failed } : { kind: 'opening' })

  function count() {
    if (!held) return
    const left = held.endsAt - clock.passed()
    const late = left <= RENEW_BEFORE_MS
    const secondsLeft = Math.ceil((late ? left : left - RENEW_BEFORE_MS) / 1000)
    const { state } = kept
    const next = { kind: 'shown', code: held.code, secondsLeft, late } as const
    const same = state.kind === 'shown' && state.secondsLeft === secondsLeft && state.late === late
    if (!same || state.code !== held.code) set(next)
  }

  function fail(failure: Failure) {
    const tries = (failed?.tries ?? 0) + 1
    failed = { failure, tries }
    const wait = failure.kind === 'problem' ? failure.problem.retryAfter : undefined
    retryAt = clock.passed() + retryPause(tries, wait)
    if (!held || !isHaste(failure)) drop(waiting())
  }

  function take({ code, expiresAt }: FreshCode, tripMs: number) {
    const life = lifeOf(expiresAt, source.serverNow(), tripMs)
    if (life === undefined) return fail({ kind: 'offline' })
    failed = undefined
    held = { code, expiresAt, endsAt: clock.passed() + life }
    askAt = clock.passed() + ASK_EVERY_MS
    count()
  }

  /** One request at a time: two would end each other's code. */
  async function fetchNew() {
    if (fetchingSince !== undefined) return
    fetchingSince = clock.passed()
    retryAt = Number.POSITIVE_INFINITY
    const mine = visit
    const askedAt = source.now()
    const answer = await source.fetchCode()
    if (mine !== visit) return
    fetchingSince = undefined
    if (answer.ok) return take(answer.value, source.now() - askedAt)
    const { failure } = answer
    if (failure.kind === 'problem' && isRefusal(failure) && !isHaste(failure)) {
      return drop({ kind: 'refused', problem: failure.problem })
    }
    fail(failure)
  }

  /** Takes the code off the screen and fetches another. */
  function renew(lastUse = kept.lastUse) {
    drop(waiting(), lastUse)
    fetchNew()
  }

  async function ask() {
    if (!held || fetchingSince !== undefined) return
    askAt = Number.POSITIVE_INFINITY
    const asked = held
    const answer = await source.readFate()
    if (asked !== held || fetchingSince !== undefined) return
    askAt = clock.passed() + ASK_EVERY_MS
    if (!answer.ok) return isRefusal(answer.failure) && !isHaste(answer.failure) ? renew() : undefined
    const fate = answer.value
    if (fate.state === 'used') return renew(fate)
    if (fate.state !== 'fresh') return renew()
    if (fate.expiresAt !== asked.expiresAt) drop({ kind: 'replaced' })
  }

  /** Since when a request has run; the clock that was lost cannot say, so its patience is over. */
  const isPatient = () => fetchingSince === undefined || clock.passed() - fetchingSince < RENEWAL_PATIENCE_MS

  function tick() {
    if (!clock.tick()) {
      clock = steadyClock(source.now)
      if (fetchingSince !== undefined) fetchingSince = Number.NEGATIVE_INFINITY
      if (held) return renew()
      return kept.state.kind === 'opening' || failed ? void fetchNew() : undefined
    }
    const passed = clock.passed()
    if (held && (passed >= held.endsAt || !isPatient())) drop(waiting())
    count()
    const due = held ? passed >= held.endsAt - RENEW_BEFORE_MS && !failed : kept.state.kind === 'opening'
    if (due || passed >= retryAt) fetchNew()
    else if (passed >= askAt) ask()
  }

  return {
    /** The screen is in front. A second call changes nothing. */
    start() {
      if (timer) return
      clock = steadyClock(source.now)
      timer = setInterval(tick, TICK_MS)
      renew()
    },
    /** The screen is left: the code goes at once, so that neither a return nor a picture of the program shows it. */
    stop() {
      if (timer) clearInterval(timer)
      timer = undefined
      visit += 1
      fetchingSince = undefined
      failed = undefined
      retryAt = Number.POSITIVE_INFINITY
      drop({ kind: 'opening' }, null)
    },
    /** By hand, or after what was in the way is gone. */
    renew() {
      failed = undefined
      if (timer) renew()
    },
  }
}
