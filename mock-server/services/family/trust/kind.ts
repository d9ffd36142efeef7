/** One kind of data that is held about a person. `$1` is her id; `columns` go into her copy of it. */
export interface Kind {
  kind: string
  title: string
  why: string
  until: string
  mustKeep: boolean
  /** 敏感个人信息 (PIPL 28). */
  sensitive: boolean
  from: string
  columns: string
  /** Deletes what may go; absent where it must be kept. */
  forget?: string
}
