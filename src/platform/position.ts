/** Where the phone is, in degrees of GCJ-02; `why` where it is not told. Never required: a place can be chosen. */
export type Position =
  | { kind: 'here'; latitude: number; longitude: number; demo: boolean }
  | { kind: 'unknown'; why: string }

/** The sandbox stands at the seat of 西湖区 in 杭州市, so that distances mean something. */
export const demoPosition: Position = { kind: 'here', latitude: 30.2597, longitude: 120.1303, demo: true }

export const refusedPosition: Position = { kind: 'unknown', why: '没有拿到位置。自己选城市和区县，一样能找。' }
