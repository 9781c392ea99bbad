/**
 * The public result, schema `stigmacheck.audit/1`, as zod schemas. They are the one source of the
 * TypeScript types, the validation, the JSON Schema and the OpenAPI document.
 */
import { z } from 'zod'

export const outcomes = ['must-change', 'should-change', 'advisable', 'needs-review', 'clear', 'not-health'] as const
export const Outcome = z.enum(outcomes).meta({ id: 'Outcome' })
export type Outcome = z.infer<typeof Outcome>

export const strengths = ['must', 'should', 'advisable'] as const
export const Strength = z.enum(strengths).meta({ id: 'Strength' })
export type Strength = z.infer<typeof Strength>

export const questionKinds = ['question', 'statement', 'release', 'rating', 'follow-up', 'note'] as const
export const QuestionKind = z.enum(questionKinds).meta({ id: 'QuestionKind' })
export type QuestionKind = z.infer<typeof QuestionKind>

export const bands = ['aligned', 'improvements-advised', 'not-aligned', 'incomplete'] as const
export const Band = z.enum(bands).meta({ id: 'Band' })
export type Band = z.infer<typeof Band>

/** x, y, width, height in PDF points; origin at the top left of the page as it is displayed. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]).meta({ id: 'Box' })
export type Box = z.infer<typeof Box>

/** Which text of a question a span points into. `definitions` spans name the definition by `index`. */
export const TextPart = z.enum(['text', 'stem', 'followUp', 'definitions', 'section'])
export type TextPart = z.infer<typeof TextPart>

/** UTF-16 offsets `[start, end)` into `text`, or the same with the part they point into. */
export const Span = z
  .union([
    z.tuple([z.number().int(), z.number().int()]),
    z.object({ in: TextPart, index: z.number().int().optional(), start: z.number().int(), end: z.number().int() })
  ])
  .meta({ id: 'Span' })
export type Span = z.infer<typeof Span>

/**
 * Where a stretch of a question's words stands in the document, so that a report can mark or edit exactly these words.
 * PDF: `page`, `box` and `edges` (where each UTF-16 unit begins and, last, where the stretch ends: x, or y where the
 * words run up or down the page).
 * DOCX: `block` and `offset`, the UTF-16 offset of the stretch in the paragraph's accepted text.
 */
export const Anchor = z
  .object({
    in: TextPart,
    index: z.number().int().optional(),
    start: z.number().int(),
    end: z.number().int(),
    page: z.number().int().optional(),
    box: Box.optional(),
    edges: z.array(z.number()).optional(),
    block: z.number().int().optional(),
    offset: z.number().int().optional()
  })
  .meta({ id: 'Anchor' })
export type Anchor = z.infer<typeof Anchor>

export const Location = z
  .object({
    page: z.number().int().nullable().optional(),
    boxes: z.array(Box).optional(),
    block: z.number().int().optional(),
    path: z.string().optional(),
    /** Given for health questions and for those that need review. */
    anchors: z.array(Anchor).optional()
  })
  .meta({ id: 'Location' })
export type Location = z.infer<typeof Location>

export const Domain = z.enum(['mental', 'substance', 'physical', 'any'])
export type Domain = z.infer<typeof Domain>

/** What one limb of a question says, without judgement. */
export const Limb = z
  .object({
    time: z.string(),
    window: z.string().nullable(),
    trigger: z.string(),
    impairment: z.string(),
    domain: z.array(Domain),
    spans: z.array(Span),
    /** The limb in plain words: "asks about: treatment · any time in the past · mental health". */
    plain: z.string().optional()
  })
  .meta({ id: 'Limb' })
export type Limb = z.infer<typeof Limb>

export const Finding = z
  .object({
    criterion: z.string(),
    strength: Strength,
    title: z.string(),
    message: z.string(),
    why: z.string(),
    sources: z.array(z.string()),
    spans: z.array(Span)
  })
  .meta({ id: 'Finding' })
export type Finding = z.infer<typeof Finding>

/** One step of the word difference between a question and its replacement. */
export const DiffStep = z.object({ op: z.enum(['keep', 'remove', 'add']), text: z.string() }).meta({ id: 'DiffStep' })
export type DiffStep = z.infer<typeof DiffStep>

export const Alternative = z
  .object({ wording: z.string(), issuer: z.string(), text: z.string(), note: z.string().optional() })
  .meta({ id: 'Alternative' })
export type Alternative = z.infer<typeof Alternative>

export const Suggestion = z
  .object({
    /** replace: put `text` in place of the question; remove: leave it out; add: keep it and add `text` after it. */
    action: z.enum(['replace', 'remove', 'add']),
    wording: z.string().nullable(),
    text: z.string(),
    /** The follow-up to print with `text`. Left out: the item's own follow-up goes too. */
    followUp: z.string().optional(),
    /** The definitions and notes of the item that stay. Left out: all of them go. */
    definitions: z.array(z.string()).optional(),
    /** The heading to print above `text`, when the item's own heading narrows it to mental health or substance use. */
    heading: z.string().optional(),
    /**
     * Where the text goes when the item stands under a stem, since a replacement is a whole sentence.
     * stem: in place of the stem and of all its items; apart: as an item of its own after the stem's last item.
     */
    place: z.enum(['stem', 'apart']).optional(),
    issuer: z.string().nullable(),
    /** What the form still asks after the change, and what NCQA or a statute still gets. */
    keeps: z.string(),
    /** What is left out, and why that loses nothing. */
    drops: z.string().optional(),
    alternatives: z.array(Alternative),
    diff: z.array(DiffStep),
    /** Ids of the other questions that this one replacement stands for. */
    joins: z.array(z.string()),
    /** Set on a question that another question's replacement stands for: the id of that question. */
    joinedInto: z.string().optional()
  })
  .meta({ id: 'Suggestion' })
export type Suggestion = z.infer<typeof Suggestion>

export const AuditQuestion = z
  .object({
    id: z.string(),
    label: z.string().nullable(),
    kind: QuestionKind,
    text: z.string(),
    stem: z.string().nullable(),
    section: z.string().nullable(),
    followUp: z.string().nullable(),
    definitions: z.array(z.string()),
    location: Location,
    health: z.boolean(),
    outcome: Outcome,
    /** Why a person must look: set when, and only when, the outcome is `needs-review`. */
    review: z.string().nullable(),
    reading: z.array(Limb),
    findings: z.array(Finding),
    suggestion: Suggestion.nullable(),
    /** The label of the item that this one is a part of: "6." for "(c)", which is then shown as "6(c)". */
    parentLabel: z.string().optional(),
    /** The boxes of a list to tick, each judged as a part of the question. */
    options: z.array(z.object({ text: z.string(), health: z.boolean(), box: Box.optional() })).optional()
  })
  .meta({ id: 'AuditQuestion' })
export type AuditQuestion = z.infer<typeof AuditQuestion>

export const Warning = z
  .object({ code: z.string(), message: z.string(), page: z.number().int().optional() })
  .meta({ id: 'Warning' })
export type Warning = z.infer<typeof Warning>

export const Unread = z
  .object({ page: z.number().int().nullable(), part: z.string().optional(), reason: z.string() })
  .meta({ id: 'Unread' })
export type Unread = z.infer<typeof Unread>

/** Why words are named in `unread` that were seen, and on which the program failed. */
export const failedOn = 'the program failed on these words; a person has to read them'

export const FormFinding = z
  .object({
    criterion: z.string(),
    strength: Strength,
    title: z.string(),
    message: z.string(),
    why: z.string(),
    sources: z.array(z.string()),
    questions: z.array(z.string()),
    /** A text to add to the form, with blanks in square brackets; null when there is none. */
    add: z.string().nullable()
  })
  .meta({ id: 'FormFinding' })
export type FormFinding = z.infer<typeof FormFinding>

export const StateRuleResult = z
  .object({
    state: z.string(),
    rule: z.string(),
    citation: z.string(),
    result: z.enum(['conflicts-with', 'permitted-by', 'no-rule-found']),
    message: z.string(),
    questions: z.array(z.string())
  })
  .meta({ id: 'StateRuleResult' })
export type StateRuleResult = z.infer<typeof StateRuleResult>

const domainCoding = z.object({ asked: z.boolean(), impairmentOnly: z.boolean(), currentOnly: z.boolean() })

export const FormSummary = z
  .object({
    healthQuestions: z.number().int(),
    supportiveStatement: z.boolean(),
    safeHaven: z.boolean(),
    confidentialityStatement: z.boolean(),
    /** JAMA 2021, 0 to 4. */
    jamaScore: z.number().int(),
    jama: z.object({
      onlyIfImpaired: z.boolean(),
      onlyCurrent: z.boolean(),
      safeHaven: z.boolean(),
      supportiveLanguage: z.boolean()
    }),
    allInOption: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
    dyrbyeConsistent: z.boolean(),
    gold: z.object({ mental: domainCoding, physical: domainCoding, substance: domainCoding }),
    halter: z.object({
      specificDiagnoses: z.boolean(),
      historyWithoutImpairment: z.boolean(),
      predictsImpairment: z.boolean()
    }),
    parity: z.array(z.object({ message: z.string(), questions: z.array(z.string()) })),
    stateRules: z.array(StateRuleResult),
    findings: z.array(FormFinding),
    band: Band
  })
  .meta({ id: 'FormSummary' })
export type FormSummary = z.infer<typeof FormSummary>

export const AuditContext = z
  .object({
    state: z.string().nullable(),
    formKind: z.string().nullable(),
    profession: z.string().nullable(),
    /** Which of the three were guessed from the document; the others were given or are unknown. */
    guessed: z.array(z.enum(['state', 'formKind', 'profession']))
  })
  .meta({ id: 'AuditContext' })
export type AuditContext = z.infer<typeof AuditContext>

export const Audit = z
  .object({
    schema: z.literal('stigmacheck.audit/1'),
    engine: z.object({ name: z.literal('stigmacheck'), version: z.string() }),
    ruleSet: z.object({ pack: z.string(), version: z.string(), sha256: z.string() }),
    context: AuditContext,
    document: z.object({
      name: z.string(),
      sha256: z.string(),
      mediaType: z.string(),
      bytes: z.number().int(),
      pages: z.number().int().nullable(),
      /** True when a part could not be read: see `unread`. */
      partial: z.boolean(),
      /** Which reader read a page, by page number, for PDF. */
      readers: z.record(z.string(), z.string()).optional(),
      /** Width and height of each PDF page as displayed, in points. */
      pageSizes: z.array(z.tuple([z.number(), z.number()])).optional(),
      warnings: z.array(Warning),
      unread: z.array(Unread)
    }),
    questions: z.array(AuditQuestion),
    form: FormSummary,
    counts: z.record(Outcome, z.number().int())
  })
  .meta({ id: 'Audit' })
export type Audit = z.infer<typeof Audit>

export const formKinds = [
  'hospital-credentialing',
  'initial-license',
  'renewal',
  'reference',
  'payer',
  'malpractice-insurance',
  'disability-insurance',
  'employment',
  'residency',
  'other'
] as const
export const FormKind = z.enum(formKinds).meta({ id: 'FormKind' })
export type FormKind = z.infer<typeof FormKind>

export const professions = [
  'physician',
  'nurse',
  'dentist',
  'pharmacist',
  'psychologist',
  'physician-assistant',
  'therapist',
  'counselor',
  'social-worker',
  'veterinarian',
  'lawyer',
  'other'
] as const
export const Profession = z.enum(professions).meta({ id: 'Profession' })
export type Profession = z.infer<typeof Profession>

/** What a caller may say about a document; everything left out is guessed or defaults. */
export const AuditOptions = z
  .object({
    pack: z.string().optional(),
    state: z
      .string()
      .regex(/^[A-Za-z]{2}$/, 'a two-letter state code, for example VA')
      .transform((code) => code.toUpperCase())
      .optional(),
    formKind: FormKind.optional(),
    profession: Profession.optional()
  })
  .meta({ id: 'AuditOptions' })
export type AuditOptions = z.infer<typeof AuditOptions>
