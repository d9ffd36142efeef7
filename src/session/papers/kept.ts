import * as v from 'valibot'
import { removeOwn } from '@/platform/own-files'
import { store } from '@/platform/store'

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
    put: (one: KeptPage) => write([...read().filter((other) => other.key !== one.key), one]),
    drop,
    /** Pictures of pages that arrived in an earlier visit. */
    tidy: () => drop(read().filter(({ arrived }) => arrived)),
  }
}
