import { auditQuestions } from '../../src/audit/audit.js'
import type { Audit, AuditOptions } from '../../src/contract/audit.js'
import type { Question } from '../../src/questions/question.js'
import type { FormItem } from '../../src/rules/form.js'
import { loadRuleSet } from '../../src/rules/load.js'
import { addSuggestions } from '../../src/wording/suggest.js'

export const ruleSet = loadRuleSet()

/** Printed items as questions: a text without a question mark is a note unless it says otherwise. */
export function toQuestions(items: FormItem[]): Question[] {
  return items.map((item, at) => {
    const given: Exclude<FormItem, string> = typeof item === 'string' ? { text: item } : item
    return {
      id: `q${at + 1}`,
      label: `${at + 1}.`,
      kind: given.kind ?? (given.text.includes('?') ? 'question' : 'note'),
      text: given.text,
      stem: given.stem ?? null,
      section: given.section ?? null,
      followUp: given.followUp ?? null,
      definitions: given.definitions ?? [],
      location: { page: 1, boxes: [] }
    }
  })
}

/** The audit, with suggestions, of a form that prints these items. */
export function auditForm(
  items: FormItem[],
  options: AuditOptions = {},
  { rules = ruleSet, mediaType = 'application/pdf', unread = [] as Audit['document']['unread'] } = {}
): Audit {
  const partial = unread.length > 0
  const isList = mediaType === 'application/x-ndjson'
  const audited = auditQuestions(toQuestions(items), rules, options, { partial, unread, warnings: [], isList })
  return addSuggestions(
    {
      schema: 'stigmacheck.audit/1',
      engine: { name: 'stigmacheck', version: '0.0.0' },
      ruleSet: { pack: rules.pack.id, version: rules.version, sha256: rules.sha256 },
      document: {
        name: 'form.pdf',
        sha256: '0'.repeat(64),
        mediaType,
        bytes: 1,
        pages: 1,
        partial,
        warnings: [],
        unread
      },
      ...audited
    },
    rules
  )
}

/** The recommended question, as the physician's form prints it. */
export const recommended = ruleSet.wordings.find(({ id }) => id === 'fsmb-2018')!.text
