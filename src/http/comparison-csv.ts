import { outcomes } from '../contract/audit.js'
import type { Comparison, ComparisonRow } from '../contract/comparison.js'
import { cell } from '../report/csv/cell.js'

type Column = [name: string, value: (row: ComparisonRow) => string | number | boolean | null]

/** One line a form, one column a coding, criterion and count: what goes into a paper's table. */
export function comparisonCsv({ rows }: Comparison): string {
  const criteria = [...new Set(rows.flatMap((row) => Object.keys(row.criteria)))].sort()
  const columns = [...fixed, ...criteria.map(criterionColumn), ...outcomes.map(countColumn), ...change]
  const lines = [columns.map(([name]) => cell(name))]
  for (const row of rows) lines.push(columns.map(([, value]) => cell(shown(value(row)))))
  return `\ufeff${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

const fixed: Column[] = [
  ['name', (row) => row.name],
  ['board', (row) => row.labels.board ?? null],
  ['organisation', (row) => row.labels.organisation ?? null],
  ['year', (row) => row.labels.year ?? null],
  ['state', (row) => row.state],
  ['formKind', (row) => row.formKind],
  ['profession', (row) => row.profession],
  ['band', (row) => row.band],
  ['healthQuestions', (row) => row.healthQuestions],
  ['jamaScore', (row) => row.codings.jamaScore],
  ['jamaOnlyIfImpaired', (row) => row.codings.jama.onlyIfImpaired],
  ['jamaOnlyCurrent', (row) => row.codings.jama.onlyCurrent],
  ['jamaSafeHaven', (row) => row.codings.jama.safeHaven],
  ['jamaSupportiveLanguage', (row) => row.codings.jama.supportiveLanguage],
  ['allInOption', (row) => row.codings.allInOption],
  ['dyrbyeConsistent', (row) => row.codings.dyrbyeConsistent],
  ...(['mental', 'physical', 'substance'] as const).flatMap((domain): Column[] => [
    [`gold.${domain}.asked`, (row) => row.codings.gold[domain].asked],
    [`gold.${domain}.impairmentOnly`, (row) => row.codings.gold[domain].impairmentOnly],
    [`gold.${domain}.currentOnly`, (row) => row.codings.gold[domain].currentOnly]
  ]),
  ['halter.specificDiagnoses', (row) => row.codings.halter.specificDiagnoses],
  ['halter.historyWithoutImpairment', (row) => row.codings.halter.historyWithoutImpairment],
  ['halter.predictsImpairment', (row) => row.codings.halter.predictsImpairment],
  ['supportiveStatement', (row) => row.codings.supportiveStatement],
  ['safeHaven', (row) => row.codings.safeHaven]
]

const change: Column[] = [
  ['bandBefore', (row) => row.change?.earlier.band ?? null],
  ['questionsGone', (row) => row.change?.gone.length ?? null],
  ['questionsCome', (row) => row.change?.come.length ?? null],
  ['questionsChanged', (row) => row.change?.changed.length ?? null],
  ['audit', (row) => row.audit]
]

const criterionColumn = (id: string): Column => [`criterion.${id}`, (row) => row.criteria[id] ?? 'met']
const countColumn = (outcome: (typeof outcomes)[number]): Column => [`count.${outcome}`, (row) => row.counts[outcome]]
const shown = (value: string | number | boolean | null) => (value === null ? '' : String(value))
