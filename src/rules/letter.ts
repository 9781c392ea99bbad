import { join } from 'node:path'
import { z } from 'zod'
import { formKinds } from '../contract/audit.js'
import { loadSources } from './sources.js'
import { RuleFileError, readRuleFile } from './yaml.js'

/** A statement of fact and the sources that it rests on. */
const Claim = z.strictObject({ text: z.string().min(1), sources: z.array(z.string()).min(1) })
export type Claim = z.infer<typeof Claim>

const Owner = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  formKinds: z.array(z.enum(formKinds)),
  to: z.string().min(1),
  opening: z.string().min(1),
  request: z.string().min(1)
})
export type LetterOwner = z.infer<typeof Owner>

const LetterFile = z.strictObject({
  subject: z.string().min(1),
  owners: z.array(Owner).min(1),
  nothing: z.string().min(1),
  reasons: z.array(Claim.extend({ owners: z.array(z.string()).optional() })).min(1),
  brief: z.strictObject({ title: z.string().min(1), points: z.array(Claim).min(1) })
})

/** The texts of the letter to a form's owner and of the brief. */
export type LetterTexts = z.infer<typeof LetterFile>

/**
 * Reads `letter.yaml` of a rules folder.
 * @throws RuleFileError also for a source or an owner that does not exist
 */
export function loadLetter(root: string): LetterTexts {
  const file = join(root, 'letter.yaml')
  const letter = readRuleFile(file, LetterFile)
  const sources = new Set(loadSources(root).map((source) => source.id))
  const owners = new Set(letter.owners.map((owner) => owner.id))
  if (!owners.has('other')) throw new RuleFileError(file, 1, 'there is no owner "other"')
  for (const claim of [...letter.reasons, ...letter.brief.points]) {
    const unknown = claim.sources.find((id) => !sources.has(id))
    if (unknown) throw new RuleFileError(file, 1, `the source "${unknown}" is not in sources.yaml`)
  }
  for (const reason of letter.reasons) {
    const unknown = reason.owners?.find((id) => !owners.has(id))
    if (unknown) throw new RuleFileError(file, 1, `the owner "${unknown}" is not one of owners`)
  }
  return letter
}
