import { extname } from 'node:path'
import type { Audit } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'
import { loadRuleSet } from '../rules/load.js'
import type { SourceLink } from './sources.js'

/** What a view may need beside the audit. */
export interface ViewInput {
  audit: Audit
  /** The uploaded bytes. Views that edit or mark the document need them. */
  original?: Uint8Array
  /** ISO 8601, printed in the view; left out when the caller gives none, so that the same input gives the same bytes. */
  date?: string
}

/** One way to see an audit. The command line and the HTTP API offer exactly these. */
export interface View {
  /** The name of `--format`. */
  name: string
  /** What a person reads on a link to it. */
  title: string
  /** The last part of the HTTP path and of a written file: `report.html`. */
  file: string
  mediaType: string
  needsOriginal: boolean
  render(input: ViewInput): Promise<Uint8Array | string>
  /** Several audits in one file, where the format can hold them. */
  renderAll?(audits: readonly Audit[]): Promise<string>
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Every view. Each loads its code on first use: a `check` that prints text loads no PDF writer. */
export const views: readonly View[] = [
  {
    name: 'json',
    title: 'JSON',
    file: 'audit.json',
    mediaType: 'application/json',
    needsOriginal: false,
    render: async ({ audit }) => (await import('./json.js')).renderJson(audit, { compact: true })
  },
  {
    name: 'text',
    title: 'Plain text',
    file: 'report.txt',
    mediaType: 'text/plain; charset=utf-8',
    needsOriginal: false,
    render: async ({ audit }) => (await import('./text.js')).renderText(audit)
  },
  {
    name: 'html',
    title: 'Report',
    file: 'report.html',
    mediaType: 'text/html; charset=utf-8',
    needsOriginal: false,
    render: async ({ audit, date }) => (await import('./html.js')).renderHtml(audit, { sources: sourceLinks(), date })
  },
  {
    name: 'csv',
    title: 'Table of findings',
    file: 'findings.csv',
    mediaType: 'text/csv; charset=utf-8',
    needsOriginal: false,
    render: async ({ audit }) => (await import('./csv.js')).renderCsv([audit]),
    renderAll: async (audits) => (await import('./csv.js')).renderCsv(audits)
  },
  {
    name: 'sarif',
    title: 'SARIF',
    file: 'audit.sarif',
    mediaType: 'application/sarif+json',
    needsOriginal: false,
    render: async ({ audit }) => (await import('./sarif.js')).renderSarif([audit], { sources: sourceLinks() }),
    renderAll: async (audits) => (await import('./sarif.js')).renderSarif(audits, { sources: sourceLinks() })
  },
  {
    name: 'redline',
    title: 'Word file with tracked changes',
    file: 'redline.docx',
    mediaType: docx,
    needsOriginal: true,
    render: async ({ audit, original, date }) => (await import('./redline.js')).writeRedline(audit, original!, { date })
  },
  {
    name: 'annotated',
    title: 'PDF with notes',
    file: 'annotated.pdf',
    mediaType: 'application/pdf',
    needsOriginal: true,
    render: async ({ audit, original }) => (await (await import('./annotated.js')).annotatePdf(audit, original!)).bytes
  },
  {
    name: 'letter',
    title: 'Letter',
    file: 'letter.docx',
    mediaType: docx,
    needsOriginal: false,
    render: async ({ audit, date }) => (await import('./letter.js')).writeLetter(audit, { date })
  }
]

/**
 * The view of that name.
 * @throws Problem `view.unknown` naming the valid ones; `view.not-for-this-document` when the document cannot have it.
 */
export function findView(name: string, audit?: Audit): View {
  const view = views.find((candidate) => candidate.name === name || candidate.file === name)
  if (!view) {
    throw new Problem('view.unknown', `There is no format called ${JSON.stringify(name.slice(0, 40))}.`, {
      todo: `Use one of: ${views.map((candidate) => candidate.name).join(', ')}.`,
      status: 404
    })
  }
  if (audit && !offered(view, audit)) {
    throw new Problem('view.not-for-this-document', 'Only a PDF can be annotated; this document is not a PDF.', {
      todo: 'Use the redline or the html format for this document.',
      status: 409
    })
  }
  return view
}

/** Whether this document can have the view: only a PDF can be annotated. */
export function offered(view: View, audit: Audit): boolean {
  return view.name !== 'annotated' || audit.document.mediaType === 'application/pdf'
}

/** The name of a written view: `application.pdf` and `report.html` give `application.report.html`. */
export function viewFileName(document: string, view: View): string {
  const stem = document.slice(0, document.length - extname(document).length)
  return `${stem}.${view.file}`
}

/** The register of sources as reports link to it. */
export function sourceLinks(): readonly SourceLink[] {
  return loadRuleSet().sources
}
