import { addDays, addMonths } from '../../src/contract/remote-care/dates'
import { PROMISE_VERSION } from '../../src/contract/remote-care/proof'
import type { Answer, CallOptions, Sandbox, SignedIn } from '../shared/sandbox'

export const LI = 'person-liguilan'
export const HANGZHOU = '330100'
export const XIAN = '610100'
export const CHENGDU = '510100'

export const promise = { way: 'promise', version: PROMISE_VERSION }
export const papers = { way: 'materials', items: [{ kind: 'residence-proof', pages: 2 }] }
export const living = { why: 'live', stay: 'half-year' }
export const trip = { why: 'trip' }

/** The sandbox's day. */
export const today = async (box: Sandbox): Promise<string> => (await box.get('/sandbox/clock')).body.now.slice(0, 10)

/** So many days from the sandbox's day. */
export const inDays = async (box: Sandbox, days: number) => addDays(await today(box), days)
export const inMonths = async (box: Sandbox, months: number) => addMonths(await today(box), months)

/** Moves the clock by whole days. */
export const passDays = (box: Sandbox, days: number) => box.advance(days * 86_400)

/** 备案 with what most tests ask for: she lives in Hangzhou, by promise, from today. */
export async function file(
  box: Sandbox,
  who: SignedIn,
  change: Record<string, unknown> = {},
  options?: CallOptions,
): Promise<Answer> {
  const body = { region: HANGZHOU, answers: living, beginOn: await today(box), proof: promise, ...change }
  return who.post('/api/remote-care/filings', body, options)
}

export const readFiling = async (who: SignedIn, filingId: string) =>
  (await who.get(`/api/remote-care/filings/${filingId}`)).body
