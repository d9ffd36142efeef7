import type { HostName } from '../../bundle'
import { type Bag, bagOf, isBag } from '../bag'
import type { Recorder } from '../log'

/** A failed API call; `extra` goes to the `fail` callback beside the message. */
export class ApiFailure extends Error {
  readonly extra: Bag

  constructor(message: string, extra: Bag = {}) {
    super(message)
    this.extra = extra
  }
}

type Work = (options: Bag) => unknown

function failureOf(host: HostName, name: string, problem: unknown): Bag {
  const message = problem instanceof Error ? problem.message : String(problem)
  const extra = problem instanceof ApiFailure ? problem.extra : {}
  return host === 'weapp'
    ? { errMsg: `${name}:fail ${message}`, ...extra }
    : { error: 2, errorMessage: message, ...extra }
}

/**
 * The clients' asynchronous calling form: `success`, `fail`, `complete` in the options, or a promise when there is none
 * of them.
 */
export function answering(host: HostName, recorder: Recorder, name: string, work: Work) {
  const tell = (options: Bag, callback: string, result: unknown) => {
    const method = options[callback]
    if (typeof method !== 'function') return
    try {
      method.call(undefined, result)
    } catch (problem) {
      recorder.error(problem)
    }
  }
  const run = async (options: Bag): Promise<unknown> => {
    const result = await work(options)
    return host === 'weapp' ? { errMsg: `${name}:ok`, ...bagOf(result) } : isBag(result) ? result : { success: true }
  }
  return (given?: unknown): unknown => {
    const options = bagOf(given)
    const outcome = run(options)
    const wantsCallback = ['success', 'fail', 'complete'].some((key) => typeof options[key] === 'function')
    if (!wantsCallback) {
      return outcome.catch((problem: unknown) => {
        throw failureOf(host, name, problem)
      })
    }
    outcome.then(
      (result) => {
        tell(options, 'success', result)
        tell(options, 'complete', result)
      },
      (problem: unknown) => {
        const failure = failureOf(host, name, problem)
        tell(options, 'fail', failure)
        tell(options, 'complete', failure)
      },
    )
    return undefined
  }
}
