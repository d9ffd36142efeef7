import type { ColumnType } from 'kysely'
import type { HelpStep } from '../../../../src/contract/family/help'

/** The step as it is kept: another id whenever it changes, so that a hint is for one step only. */
export type StoredStep = HelpStep & { stepId: string }

/** 帮忙看着: she lets one of those who may act for her see which step she is on. Ends by itself at `ends_at`. */
export interface HelpSessionsTable {
  help_id: string
  elder_id: string
  helper_id: string
  /** Over with it. */
  grant_id: string
  started_at: number
  ends_at: number
  ended_at: number | null
  /** Her page as `service/page`, and where on it she is; never what stands on it. */
  page: string | null
  step: ColumnType<StoredStep | null, string | null, string | null>
  shown_at: number | null
  elder_seen_at: number
  /** Null until the helper has looked for the first time. */
  helper_seen_at: number | null
}

/** What the helper pointed at; rows are never changed. */
export interface HelpPointsTable {
  point_id: string
  help_id: string
  hint: string
  at: number
}

/** What stands on a printed slip, in her words: what, where, when, what to bring. Nothing that could be used by itself. */
export interface PrintSheet {
  /** 大字: "到窗口激活医保码". */
  title: string
  /** For whom: her name as the counter asks for it. */
  who: string
  /** One sentence under the title: what this paper is for. */
  lead: string
  /** Where, when, how much: the label small, the value large. */
  facts: { label: string; value: string }[]
  bring: string[]
  /** What to do, in order, one short sentence each. */
  steps: string[]
  /** Plain ASCII, `MSYB-DEMO:…`; null where there is nothing to scan. */
  qrText: string | null
  /** Under the QR code, for who has no scanner. */
  qrLabel: string
}

/** A slip to print, as it was when the link was made. */
export interface PrintSlipsTable {
  token_hash: string
  /** Whose slip it is. */
  person_id: string
  actor_id: string
  /** The grant it was made under; the link ends with it. */
  grant_id: string | null
  kind: string
  content: ColumnType<PrintSheet, string, never>
  made_at: number
  expires_at: number
}

export interface HelpTables {
  help_sessions: HelpSessionsTable
  help_points: HelpPointsTable
  print_slips: PrintSlipsTable
}
