import { bagOf, numberOf, textOf } from '../bag'
import { createEventChannel } from '../event-channel'
import { ApiFailure } from './answer'
import type { ThemeFactory } from './types'

/** Page navigation with event channels between opener and opened page. */
export const navigation: ThemeFactory = ({ router, recorder, bundle }) => {
  const guarded = <T>(work: () => T): T => {
    try {
      return work()
    } catch (problem) {
      recorder.error(problem)
      throw new ApiFailure(problem instanceof Error ? problem.message : String(problem))
    }
  }
  return {
    asynchronous: {
      navigateTo(options) {
        const channel = createEventChannel(recorder)
        for (const [name, listener] of Object.entries(bagOf(options.events))) channel.on(name, listener)
        guarded(() => router.navigateTo(textOf(options.url), channel))
        return bundle.host === 'weapp' ? { eventChannel: channel } : {}
      },
      redirectTo: (options) => void guarded(() => router.redirectTo(textOf(options.url))),
      reLaunch: (options) => void guarded(() => router.reLaunch(textOf(options.url))),
      switchTab: (options) => void guarded(() => router.switchTab(textOf(options.url))),
      navigateBack: (options) => void router.navigateBack(numberOf(options.delta, 1)),
    },
  }
}
