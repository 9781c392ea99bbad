import { createHash } from 'node:crypto'
import { auditQuestions } from '../audit/audit.js'
import type { Audit, AuditOptions, Unread } from '../contract/audit.js'
import { engine } from '../contract/engine.js'
import type { Document, Line } from '../document/document.js'
import { type ReadOptions, readDocument } from '../document/read.js'
import { findQuestions } from '../questions/find.js'
import type { Question } from '../questions/question.js'
import { loadRuleSet } from '../rules/load.js'
import { addSuggestions } from '../wording/suggest.js'
import { contain, lostPart } from './contain.js'

/** A folder of own rules, judged by beside the project's; see docs/writing-rules.md. */
const ownRules = process.env.STIGMACHECK_RULES || undefined

/** What follows the reading of the document; tests put stages in that fail. */
export interface Stages {
  find: typeof findQuestions
  audit: typeof auditQuestions
  suggest: typeof addSuggestions
}

const usual: Stages = { find: findQuestions, audit: auditQuestions, suggest: addSuggestions }

/**
 * The one way of a document through the house: read, find the questions, judge them, suggest.
 * The same bytes, name and options give the same audit. What throws behind the reader costs only the words it meets.
 * @param name shown in the audit; never used as a path
 * @param reading pages to leave out, and who is told how far the work is
 * @throws Problem when the document cannot be read
 */
export async function checkDocument(
  bytes: Uint8Array,
  name: string,
  options: AuditOptions,
  reading: ReadOptions & { onRead?: () => void } = {},
  stages: Stages = usual
): Promise<Audit> {
  const ruleSet = loadRuleSet({ pack: options.pack, extra: ownRules })
  // The reader may take the bytes over, so they are counted and hashed first.
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const size = bytes.byteLength
  const document = await readDocument(bytes, reading)
  reading.onRead?.()
  const { questions, unread } = readQuestions(document, stages.find)
  const { pages, mediaType, readers, warnings } = document
  const pageSizes = document.pageSizes?.map(({ width, height }): [number, number] => [width, height])
  const judge = (own: readonly Question[], unread: Unread[]): Audit =>
    stages.suggest(
      {
        schema: 'stigmacheck.audit/1',
        engine,
        ruleSet: { pack: ruleSet.pack.id, version: ruleSet.version, sha256: ruleSet.sha256 },
        document: {
          name,
          sha256,
          mediaType,
          bytes: size,
          pages,
          partial: unread.length > 0,
          readers,
          pageSizes,
          warnings,
          unread
        },
        ...stages.audit([...own], ruleSet, options, {
          partial: unread.length > 0,
          unread,
          warnings,
          isList: document.given !== undefined
        })
      },
      ruleSet
    )
  const judged = contain(questions, (own) => judge(own, unread), without)
  if (judged.lost.length === 0) return judged.result
  const lost = judged.lost.map(({ text, location }) => lostPart({ page: location.page ?? null, text }))
  const left = questions.filter((question) => !judged.lost.includes(question))
  return judge(left, [...unread, ...lost])
}

/** The questions of a document, and what could not be read: pages and parts, and lines on which the program failed. */
function readQuestions(document: Document, find: Stages['find']): { questions: Question[]; unread: Unread[] } {
  const { result, lost } = contain(document.lines, (lines) => find({ ...document, lines: [...lines] }), emptied)
  return { questions: result, unread: [...document.unread, ...lost.map(lostPart)] }
}

const without = (questions: readonly Question[], at: number): Question[] => questions.filter((_, index) => index !== at)

/** Lines are named by their place, so an empty one stays where a line is left out. */
const emptied = (lines: readonly Line[], at: number): Line[] =>
  lines.map((line, index) => (index === at ? { text: '', page: line.page, running: true } : line))
