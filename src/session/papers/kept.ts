import * as v from 'valibot'
import { removeOwn } from '@/platform/own-files'
import { store } from '@/platform/store'
import { serverNow } from '../server-time'

/** A page that was chosen on this phone: its picture is kept in the program's own folder until it has arrived. */
const page = v.object({
  key: v.string(),
  role: v.string(),
  /** Of the picture's file; "" where the host could not keep it. */
  name: v.string(),
  /** Null until it was announced. */
  fileId: v.nullable(v.string()),
  /** Arrived: its picture stays for this visit only. */
  arrived: v.boolean(),
})
export type KeptPage = v.InferOutput<typeof page>

const SETS = 'papers-sets'
const sets = v.array(v.object({ set: v.string(), at: v.number() }))
/** What was not sent within a week is not sent any more: other people's papers do not stay on a shared phone. */
const KEEP_MS = 7 * 86_400_000

function readSets() {
  const parsed = v.safeParse(sets, store.read(SETS))
  return parsed.success ? parsed.output : []
}

const noteSet = (set: string) =>
  store.write(SETS, [...readSets().filter((one) => one.set !== set), { set, at: serverNow() }])

/** Takes away what was left behind for claims and filings that nobody came back to. */
export async function tidySets(): Promise<void> {
  const old = readSets().filter(({ at }) => at < serverNow() - KEEP_MS)
  for (const { set } of old) await keptPages(set).drop(keptPages(set).read())
  if (old.length > 0)
    store.write(
      SETS,
      readSets().filter(({ at }) => at >= serverNow() - KEEP_MS),
    )
}

/** What is still on its way for one claim or filing; outlives the program's closing. */
export function keptPages(set: string) {
  const key = `papers:${set}`
  const read = (): KeptPage[] => {
    const parsed = v.safeParse(v.array(page), store.read(key))
    return parsed.success ? parsed.output : []
  }
  const write = (pages: readonly KeptPage[]) => (pages.length === 0 ? store.remove(key) : store.write(key, pages))
  const drop = async (gone: readonly KeptPage[]) => {
    write(read().filter((one) => !gone.some((other) => other.key === one.key)))
    for (const { name } of gone) if (name !== '') await removeOwn(name)
  }
  return {
    read,
    put: (one: KeptPage) => {
      noteSet(set)
      write([...read().filter((other) => other.key !== one.key), one])
    },
    drop,
    /** Pictures of pages that arrived in an earlier visit. */
    tidy: () => drop(read().filter(({ arrived }) => arrived)),
  }
}
