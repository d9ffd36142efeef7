import * as v from 'valibot'

/**
 * One machine for all kinds. requested 等医院答复 · accepted 医院答应了, the person confirms time and price · declined
 * 医院没有答应 · scheduled 约好了 · done 做完了 · cancelled 取消了, by whom stands beside it.
 */
export const careStatus = v.picklist(['requested', 'accepted', 'declined', 'scheduled', 'done', 'cancelled'])
export type CareStatus = v.InferOutput<typeof careStatus>

/**
 * What can happen: `take` a place at once; the hospital's `accept`, `decline`, `withdraw`, `finish`; the clock's `lapse`
 * where nobody acted in time; the person's rest.
 */
export const careEvents = ['take', 'accept', 'decline', 'confirm', 'finish', 'cancel', 'withdraw', 'lapse'] as const
export type CareEvent = (typeof careEvents)[number]

const moves: Record<CareStatus, Partial<Record<CareEvent, CareStatus>>> = {
  requested: { take: 'scheduled', accept: 'accepted', decline: 'declined', cancel: 'cancelled', lapse: 'cancelled' },
  accepted: { confirm: 'scheduled', cancel: 'cancelled', withdraw: 'cancelled', lapse: 'cancelled' },
  scheduled: { finish: 'done', cancel: 'cancelled', withdraw: 'cancelled', lapse: 'cancelled' },
  declined: {},
  done: {},
  cancelled: {},
}

/** Where an event leads, or undefined where it cannot happen. */
export const nextStatus = (status: CareStatus, event: CareEvent): CareStatus | undefined => moves[status][event]
