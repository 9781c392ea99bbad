import type { Audit, AuditQuestion, Limb } from '../contract/audit.js'
import type { Choice } from '../rules/choices.js'
import type { Change } from './change.js'

/** What suits one flagged question taken by itself. */
export interface Pick {
  choice: Choice
  change: Change
}

/** What becomes of one flagged question. */
export type Step =
  /** It gets a text, which stands for `joins` too. */
  | { kind: 'own'; pick: Pick; joins: AuditQuestion[] }
  /** The text of `into` stands for it. */
  | { kind: 'joined'; into: AuditQuestion }
  /** `by` is clear and asks already what may be asked. */
  | { kind: 'covered'; by: AuditQuestion }

/**
 * Decides which flagged questions of a form share one text. Questions of a given list stand each for itself: they need
 * not come from one form.
 */
export function planSteps(audit: Audit, picks: ReadonlyMap<string, Pick>): Map<string, Step> {
  const flagged = audit.questions.filter(({ id }) => picks.has(id))
  const steps = new Map<string, Step>()
  const groups = new Map<string, AuditQuestion[]>()
  const isList = audit.document.mediaType === 'application/x-ndjson'
  const used = new Set(flagged.map(({ id }) => picks.get(id)!.choice.group))
  for (const question of flagged) {
    const { choice } = picks.get(question.id)!
    const group = choice.yields && used.has(choice.yields) ? choice.yields : choice.group
    if (group === null || isList) steps.set(question.id, { kind: 'own', pick: picks.get(question.id)!, joins: [] })
    else groups.set(group, [...(groups.get(group) ?? []), question])
  }
  for (const [group, members] of groups) planGroup(group, members)
  return steps

  function planGroup(group: string, members: AuditQuestion[]): void {
    const leaders = members.filter(({ id }) => picks.get(id)!.choice.group === group)
    const by = findCovering(
      audit.questions,
      picks,
      leaders.flatMap(({ id }) => picks.get(id)!.choice.covered)
    )
    const lead = chooseLead(leaders)
    for (const question of members) {
      if (by) steps.set(question.id, { kind: 'covered', by })
      else if (question !== lead) steps.set(question.id, { kind: 'joined', into: lead })
      else
        steps.set(question.id, {
          kind: 'own',
          pick: picks.get(question.id)!,
          joins: members.filter((other) => other !== lead)
        })
    }
  }
}

/** A question of its own is easier to replace than a sub-item; otherwise the first on the form leads. */
function chooseLead(members: AuditQuestion[]): AuditQuestion {
  const asking = members.filter(({ kind, text }) => kind === 'question' && text.includes('?'))
  return asking.find(({ stem }) => stem === null) ?? asking[0] ?? members[0]!
}

/** A question whose own words are clear, also when its follow-up or a note beside it has to change. */
function findCovering(
  questions: AuditQuestion[],
  picks: ReadonlyMap<string, Pick>,
  triggers: string[]
): AuditQuestion | undefined {
  return questions.find(({ id, health, kind, outcome, reading }) => {
    const keepsItsWords =
      outcome === 'clear' || outcome === 'advisable' || (picks.get(id)?.choice.part ?? 'text') !== 'text'
    const asksIt = reading.length > 0 && reading.every((limb) => triggers.includes(limb.trigger) && !isPartial(limb))
    return health && kind === 'question' && keepsItsWords && asksIt
  })
}

/** A question on physical conditions alone does not ask what one on any condition asks. */
const isPartial = ({ trigger, domain }: Limb): boolean => trigger === 'condition' && !domain.includes('any')
