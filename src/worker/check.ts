import { createHash } from 'node:crypto'
import { auditQuestions } from '../audit/audit.js'
import type { Audit, AuditOptions } from '../contract/audit.js'
import { engine } from '../contract/engine.js'
import { type ReadOptions, readDocument } from '../document/read.js'
import { findQuestions } from '../questions/find.js'
import { loadRuleSet } from '../rules/load.js'
import { addSuggestions } from '../wording/suggest.js'

/** A folder of own rules, judged by beside the project's; see docs/writing-rules.md. */
const ownRules = process.env.STIGMACHECK_RULES || undefined

/**
 * The one way of a document through the house: read, find the questions, judge them, suggest.
 * The same bytes, name and options give the same audit.
 * @param name shown in the audit; never used as a path
 * @param reading pages to leave out, and who is told how far the work is
 * @throws Problem when the document cannot be read
 */
export async function checkDocument(
  bytes: Uint8Array,
  name: string,
  options: AuditOptions,
  reading: ReadOptions & { onRead?: () => void } = {}
): Promise<Audit> {
  const ruleSet = loadRuleSet({ pack: options.pack, extra: ownRules })
  // The reader may take the bytes over, so they are counted and hashed first.
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const size = bytes.byteLength
  const document = await readDocument(bytes, reading)
  reading.onRead?.()
  const questions = findQuestions(document)
  const { pages, mediaType, readers, warnings, unread } = document
  const pageSizes = document.pageSizes?.map(({ width, height }): [number, number] => [width, height])
  const audit: Audit = {
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
    ...auditQuestions(questions, ruleSet, options, {
      partial: unread.length > 0,
      unread,
      warnings,
      isList: document.given !== undefined
    })
  }
  return addSuggestions(audit, ruleSet)
}
