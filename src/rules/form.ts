import { z } from 'zod'
import { formKinds, QuestionKind, Strength } from '../contract/audit.js'
import { ruleFilesIn } from './folder.js'
import { compileSigns, type Signs } from './signs.js'
import { readRuleFile } from './yaml.js'

/** One printed item of an example form. */
export const FormItem = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1),
    kind: QuestionKind.optional(),
    section: z.string().nullish(),
    stem: z.string().nullish(),
    followUp: z.string().nullish(),
    definitions: z.array(z.string()).optional()
  })
])
export type FormItem = z.infer<typeof FormItem>

const Example = z.union([
  z.strictObject({ flagged: z.array(FormItem).min(1), note: z.string().optional() }),
  z.strictObject({ clear: z.array(FormItem).min(1), note: z.string().optional() })
])

/** One criterion of the whole form, as its file says it. */
const FormCriterionFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  strength: Strength,
  /** One sentence; `{count}` and `{labels}` may stand in it. */
  message: z.string().min(1),
  why: z.string().min(1),
  sources: z.array(z.string()).min(1),
  /** Id of the wording to add to the form; null when something has to be taken out. */
  add: z.string().nullable(),
  /** Another wording for forms of these kinds: a referee is not the applicant. */
  addOn: z.partialRecord(z.enum(formKinds), z.string()).default({}),
  /** Phrases by name, for criteria that look for a printed statement; the syntax is that of the vocabulary. */
  signs: z.record(z.string(), z.array(z.string().min(1))).default({}),
  examples: z.array(Example).min(4)
})

/** One criterion of the whole form. The code of the same name in src/audit/form decides; its words are data. */
export type FormCriterion = Omit<z.infer<typeof FormCriterionFile>, 'signs'> & { signs: Signs; file: string }

/**
 * Reads `form/*.yaml` of a rules folder, one criterion a file.
 * @throws RuleFileError also for a phrase that cannot be read.
 */
export function loadFormCriteria(root: string): FormCriterion[] {
  return ruleFilesIn(root, 'form').map((file) => {
    const criterion = readRuleFile(file, FormCriterionFile)
    return { ...criterion, signs: compileSigns(criterion.signs, file), file }
  })
}
