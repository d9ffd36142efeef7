import * as v from 'valibot'
import { create } from 'zustand'
import { store } from '@/platform/store'

const kept = v.object({
  region: v.string(),
  /** The district distances count from; empty without one. */
  district: v.string(),
  /** Where distances count from, and what it is called: "西湖区". */
  from: v.nullable(v.object({ latitude: v.number(), longitude: v.number(), name: v.string() })),
})
/** The place that is searched in; chosen once and kept on the phone. */
export type Where = v.InferOutput<typeof kept>

const KEY = 'booking-where'

function read(): Where | null {
  const known = v.safeParse(kept, store.read(KEY))
  return known.success ? known.output : null
}

/** Null until somebody chooses: then the region of the person's insurance is searched. */
export const useChosenWhere = create<{ where: Where | null }>(() => ({ where: read() }))

export function chooseWhere(where: Where): void {
  store.write(KEY, where)
  useChosenWhere.setState({ where })
}
