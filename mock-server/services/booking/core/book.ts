import type { BillRow, BookingRow, HoldRow, PersonRow, SessionRow, TakenRow, WaitRow } from './rows'

/** Rows by key, with what was changed since they were put on the shelf. */
export class Shelf<Row> {
  private readonly rows: Map<string, Row>
  private readonly before: ReadonlyMap<string, Row>
  readonly changed = new Set<string>()

  constructor(
    private readonly keyOf: (row: Row) => string,
    rows: Iterable<Row> = [],
  ) {
    this.before = new Map([...rows].map((row) => [keyOf(row), row]))
    this.rows = new Map(this.before)
  }

  /** As it was when it was put on the shelf at first. */
  was(key: string): Row | undefined {
    return this.before.get(key)
  }

  get(key: string): Row | undefined {
    return this.rows.get(key)
  }

  all(): Row[] {
    return [...this.rows.values()]
  }

  put(row: Row): void {
    const key = this.keyOf(row)
    this.rows.set(key, row)
    this.changed.add(key)
  }

  remove(key: string): void {
    if (this.rows.delete(key)) this.changed.add(key)
  }
}

export const slotKey = (sessionId: string, slotNo: number) => `${sessionId}#${slotNo}`

/** What somebody is to be told; the words are made elsewhere. */
export type Told =
  | {
      about: 'booked' | 'moved' | 'cancelled' | 'unpaid' | 'contest-accepted' | 'contest-rejected'
      booking: BookingRow
    }
  /** `kept`: the number she was moving to, which is hers to pay now. */
  | { about: 'stopped'; booking: BookingRow; reason: string; kept: BookingRow | null }
  /** `stopped`: the session to which it was to go does not take place. */
  | { about: 'move-failed'; booking: BookingRow; stopped: string | null }
  | { about: 'offered'; hold: HoldRow; session: SessionRow }
  | { about: 'auto-booked'; booking: BookingRow }
  | { about: 'offer-lapsed'; hold: HoldRow; session: SessionRow }
  /** Booked something else, she could not take it any more. */
  | { about: 'offer-barred'; hold: HoldRow; session: SessionRow }
  | { about: 'hold-stopped'; hold: HoldRow; session: SessionRow }
  | { about: 'queue-stopped'; session: SessionRow }

/** Money that a change moves; carried out by settlement. */
export type FeeAct = { act: 'issue' | 'void' | 'refund'; bill: BillRow; booking: BookingRow }

/** All that a decision looks at: the whole world in a model, the locked part of it in the server. */
export interface Book {
  sessions: Shelf<SessionRow>
  taken: Shelf<TakenRow>
  holds: Shelf<HoldRow>
  bookings: Shelf<BookingRow>
  bills: Shelf<BillRow>
  waits: Shelf<WaitRow>
  people: Shelf<PersonRow>
  told: { personId: string; what: Told }[]
  fees: FeeAct[]
  /** Fresh identifiers. */
  id: () => string
}

export interface Contents {
  sessions?: Iterable<SessionRow>
  taken?: Iterable<TakenRow>
  holds?: Iterable<HoldRow>
  bookings?: Iterable<BookingRow>
  bills?: Iterable<BillRow>
  waits?: Iterable<WaitRow>
  people?: Iterable<PersonRow>
}

export const openBook = (contents: Contents, id: () => string): Book => ({
  sessions: new Shelf((row) => row.sessionId, contents.sessions),
  taken: new Shelf((row) => slotKey(row.sessionId, row.slotNo), contents.taken),
  holds: new Shelf((row) => row.holdId, contents.holds),
  bookings: new Shelf((row) => row.appointmentId, contents.bookings),
  bills: new Shelf((row) => row.billId, contents.bills),
  waits: new Shelf((row) => row.waitId, contents.waits),
  people: new Shelf((row) => row.personId, contents.people),
  told: [],
  fees: [],
  id,
})

export const tell = (book: Book, personId: string, what: Told): void => {
  book.told.push({ personId, what })
}
