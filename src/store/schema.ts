import type { ColumnType, Generated } from 'kysely'

/** A time that the database gives as a Date and takes as one. */
type Time = ColumnType<Date, Date, Date>
type OptionalTime = ColumnType<Date | null, Date | null | undefined, Date | null>
/** JSON that is written as text and read parsed. */
type Json<T> = ColumnType<T, string, string>
type OptionalJson<T> = ColumnType<T | null, string | null | undefined, string | null>

export const auditStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const
export type AuditState = (typeof auditStates)[number]

export interface AuditTable {
  id: string
  owner: string
  batch_id: string | null
  /** The place in its batch, from 0. */
  position: number
  /** Null for a file that was refused before it was kept. */
  document_id: string | null
  /** The name the caller gave the file. It is shown, never used as a path and never logged. */
  name: string
  options: Json<Record<string, unknown>>
  /** What a manifest says beyond the options: board, organisation, year. */
  labels: Json<Record<string, string>>
  state: AuditState
  priority: number
  job_id: string | null
  attempts: number
  worker_id: string | null
  previous_id: string | null
  /** The audit as text, so that the same bytes are given back every time. */
  result: string | null
  problem: OptionalJson<{ code: string; message: string; todo: string; status: number }>
  summary: OptionalJson<AuditSummary>
  progress: OptionalJson<Progress>
  created_at: Time
  started_at: OptionalTime
  finished_at: OptionalTime
  expires_at: Time
  /** Grows with every change of state; the event stream's cursor. */
  change: Generated<number>
}

/** How far the reading of a document is; pages count from 1. */
export interface Progress {
  page: number
  pages: number
}

/** What lists and progress need of an audit without reading the whole. */
export interface AuditSummary {
  band: string
  healthQuestions: number
  pages: number | null
  partial: boolean
  counts: Record<string, number>
}

export interface DocumentTable {
  id: string
  owner: string
  sha256: string
  bytes: number
  created_at: Time
}

export interface DocumentBytesTable {
  id: string
  content: Uint8Array
}

export interface BatchTable {
  id: string
  owner: string
  name: string
  /** cancelled: what had not begun was taken back. */
  state: 'open' | 'cancelled'
  total: number
  previous_id: string | null
  webhook: string | null
  created_at: Time
  finished_at: OptionalTime
  expires_at: Time
}

export interface DecisionTable {
  id: Generated<number>
  audit_id: string
  question_id: string
  wording_sha256: string
  decision: 'accept' | 'keep' | 'discuss'
  reason: string | null
  note: string | null
  decided_by: string
  decided_at: Time
  /** Set when the decision came from an earlier audit of the form. */
  carried_from: string | null
  /** True when the wording has changed since the decision was made. */
  lapsed: boolean
}

export interface KeyTable {
  id: string
  name: string
  /** Keys with the same owner see the same audits. */
  owner: string
  /** SHA-256 of the secret, in hex. The secret itself is shown once and never kept. */
  hash: string
  scopes: string
  rate_per_minute: number | null
  quota_per_day: number | null
  created_at: Time
  revoked_at: OptionalTime
}

export interface DeliveryTable {
  id: string
  owner: string
  batch_id: string | null
  event: string
  url: string
  body: string
  state: 'waiting' | 'delivered' | 'failed'
  attempts: number
  last_status: number | null
  created_at: Time
  finished_at: OptionalTime
}

export interface WorkerTable {
  id: string
  started_at: Time
  seen_at: Time
}

export interface UsageTable {
  subject: string
  /** The start of the minute or day that is counted. */
  since: Time
  used: number
}

export interface SecretTable {
  name: string
  value: string
}

export interface TotalTable {
  name: string
  label: string
  value: number
}

export interface Tables {
  audits: AuditTable
  documents: DocumentTable
  document_bytes: DocumentBytesTable
  batches: BatchTable
  decisions: DecisionTable
  keys: KeyTable
  deliveries: DeliveryTable
  workers: WorkerTable
  usage: UsageTable
  secrets: SecretTable
  totals: TotalTable
}
