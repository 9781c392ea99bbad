import { Audit, type AuditQuestion, type FormSummary, type Outcome, outcomes } from '../../src/contract/audit.js'

/** A clear, health-related question at the top of page 1; every field can be overridden. */
export function makeQuestion(over: Partial<AuditQuestion> = {}): AuditQuestion {
  return {
    id: 'q1',
    label: '1.',
    kind: 'question',
    text: 'Do you currently have a condition that impairs your judgment?',
    stem: null,
    section: null,
    followUp: null,
    definitions: [],
    location: { page: 1, boxes: [[72, 100, 400, 12]] },
    health: true,
    outcome: 'clear',
    review: null,
    reading: [],
    findings: [],
    suggestion: null,
    ...over
  }
}

/** The summary of a form on which nothing is wrong. */
export function makeForm(over: Partial<FormSummary> = {}): FormSummary {
  const coding = { asked: false, impairmentOnly: true, currentOnly: true }
  return {
    healthQuestions: 0,
    supportiveStatement: true,
    safeHaven: true,
    confidentialityStatement: true,
    jamaScore: 4,
    jama: { onlyIfImpaired: true, onlyCurrent: true, safeHaven: true, supportiveLanguage: true },
    allInOption: 2,
    dyrbyeConsistent: true,
    gold: { mental: { ...coding }, physical: { ...coding }, substance: { ...coding } },
    halter: { specificDiagnoses: false, historyWithoutImpairment: false, predictsImpairment: false },
    parity: [],
    stateRules: [],
    findings: [],
    band: 'aligned',
    ...over
  }
}

/** A valid audit of a twelve-page PDF with the given questions; counts follow from them. */
export function makeAudit(
  over: Partial<Omit<Audit, 'document'>> & { document?: Partial<Audit['document']> } = {}
): Audit {
  const questions = over.questions ?? []
  const counts = Object.fromEntries(
    outcomes.map((outcome) => [outcome, questions.filter((question) => question.outcome === outcome).length])
  ) as Record<Outcome, number>
  return Audit.parse({
    schema: 'stigmacheck.audit/1',
    engine: { name: 'stigmacheck', version: '0.1.0' },
    ruleSet: { pack: 'coalition', version: '2026.11', sha256: 'b'.repeat(64) },
    context: { state: 'VA', formKind: 'hospital-credentialing', profession: 'physician', guessed: ['formKind'] },
    form: makeForm(),
    counts,
    ...over,
    questions,
    document: {
      name: 'application.pdf',
      sha256: 'a'.repeat(64),
      mediaType: 'application/pdf',
      bytes: 48_210,
      pages: 12,
      partial: false,
      warnings: [],
      unread: [],
      ...over.document
    }
  })
}
