import * as v from 'valibot'
import { addDays, addMonths } from '../../src/contract/remote-care/dates'
import { PROMISE_VERSION } from '../../src/contract/remote-care/proof'
import { page } from '../reimbursement/pictures'
import type { Answer, CallOptions, Sandbox, SignedIn } from '../shared/sandbox'

export const LI = 'person-liguilan'
export const HANGZHOU = '330100'
export const XIAN = '610100'
export const CHENGDU = '510100'

export const promise = { way: 'promise', version: PROMISE_VERSION }
export const papers = { way: 'materials', items: [{ kind: 'residence-proof', pages: 2 }] }
const papersWanted = v.object({
  way: v.literal('materials'),
  items: v.array(v.object({ kind: v.string(), pages: v.number() })),
})
export const living = { why: 'live', stay: 'half-year' }
export const trip = { why: 'trip' }

/** The sandbox's day. */
export const today = async (box: Sandbox): Promise<string> => (await box.get('/sandbox/clock')).body.now.slice(0, 10)

/** So many days from the sandbox's day. */
export const inDays = async (box: Sandbox, days: number) => addDays(await today(box), days)
export const inMonths = async (box: Sandbox, months: number) => addMonths(await today(box), months)

/** Moves the clock by whole days. */
export const passDays = (box: Sandbox, days: number) => box.advance(days * 86_400)

const materials = '/api/remote-care/materials'
let shades = 0

/** Uploads a page that is all right, each another picture, and answers its id. */
export async function uploadPage(who: SignedIn, kind: string, options?: CallOptions): Promise<string> {
  shades += 1
  const bytes = page(shades)
  const announced = await who.post(
    materials,
    { kind, type: 'image/png', sizeBytes: bytes.length, faults: null },
    options,
  )
  if (announced.status !== 201) throw new Error(announced.text)
  const { fileId } = announced.body
  await who.post(`${materials}/${fileId}/pieces`, { from: 0, base64: bytes.toString('base64') }, options)
  return fileId
}

/** A proof as it is handed in: for papers, so many pages of each are uploaded first. */
export async function handIn(who: SignedIn, proof: unknown, options?: CallOptions): Promise<unknown> {
  const counted = v.safeParse(papersWanted, proof)
  if (!counted.success) return proof
  const items: { kind: string; fileIds: string[] }[] = []
  for (const { kind, pages } of counted.output.items) {
    const fileIds: string[] = []
    for (let at = 0; at < pages; at += 1) fileIds.push(await uploadPage(who, kind, options))
    items.push({ kind, fileIds })
  }
  return { way: 'materials', items }
}

/** 备案 with what most tests ask for: she lives in Hangzhou, by promise, from today. */
export async function file(
  box: Sandbox,
  who: SignedIn,
  change: Record<string, unknown> = {},
  options?: CallOptions,
): Promise<Answer> {
  const { proof, ...asked } = {
    region: HANGZHOU,
    answers: living,
    beginOn: await today(box),
    proof: promise,
    ...change,
  }
  return who.post('/api/remote-care/filings', { ...asked, proof: await handIn(who, proof, options) }, options)
}

export const readFiling = async (who: SignedIn, filingId: string) =>
  (await who.get(`/api/remote-care/filings/${filingId}`)).body
