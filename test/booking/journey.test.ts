import { journey } from '../shared/journey/journey'
import { HOSTS } from '../shared/journey/phones'
import { granted } from '../shared/states/family'
import { worldAt } from '../shared/states/world'
import {
  actForGrandmother,
  bookKnownDoctor,
  checkInAndBeCalled,
  choicesAt,
  goToTheDay,
  moveLater,
} from './journey-steps'

/** issue 4, acceptance 4: book with a known doctor, from home to the ticket. */
const MOST_TAPS = 6

const j = journey()

test.each(HOSTS)(
  'book, move, check in, be called: %s',
  async (host) => {
    const choices = await choicesAt(j.origin)
    const phone = await j.open(host, 'zhouxiao')
    expect(await bookKnownDoctor(phone, choices, false)).toBeLessThanOrEqual(MOST_TAPS)
    await moveLater(phone, choices, false)
    await goToTheDay(j.sandbox, choices)
    await phone.restart()
    await checkInAndBeCalled(phone, j.sandbox, choices, false)
    expect(phone.errors()).toEqual([])
  },
  120_000,
)

test.each(HOSTS)(
  'the same for grandmother in elder size: %s',
  async (host) => {
    await granted(worldAt(j.origin, j.sandbox))
    const choices = await choicesAt(j.origin)
    const phone = await j.open(host, 'zhouxiao', { care: true })
    await actForGrandmother(phone)
    expect(await bookKnownDoctor(phone, choices, true)).toBeLessThanOrEqual(MOST_TAPS)
    await phone.see('奶奶 李桂兰')
    await moveLater(phone, choices, true)
    await goToTheDay(j.sandbox, choices)
    await phone.restart()
    await actForGrandmother(phone)
    await checkInAndBeCalled(phone, j.sandbox, choices, true)
    expect(phone.errors()).toEqual([])
  },
  120_000,
)
