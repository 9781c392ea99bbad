import type { Audit } from '../../contract/audit.js'

/** The columns, in order. A new column is added at the end: spreadsheets of others count on the places. */
export const columns = [
  'document',
  'document_sha256',
  'about',
  'item',
  'item_id',
  'place',
  'section',
  'stem',
  'text',
  'follow_up',
  'result',
  'criterion',
  'strength',
  'flagged_words',
  'title',
  'message',
  'why',
  'sources',
  'action',
  'recommended_text',
  'issuer',
  'keeps',
  'rules'
] as const

export type Row = Partial<Record<(typeof columns)[number], string | number | null>>

/** What every row of one audit says. */
export function common(audit: Audit): Row {
  return {
    document: audit.document.name,
    document_sha256: audit.document.sha256,
    rules: `${audit.ruleSet.pack} ${audit.ruleSet.version}`
  }
}
