/** The forms of a batch side by side, schema `stigmacheck.comparison/1`: published codings, criteria, counts, change. */
import { z } from 'zod'
import { Band, FormSummary, Outcome, Strength } from './audit.js'

/** What became of a form's health questions since an earlier audit of it. Texts are the questions' own words. */
export const FormChange = z
  .object({
    earlier: z.object({ audit: z.uuid(), name: z.string(), band: Band }),
    gone: z.array(z.string()),
    come: z.array(z.string()),
    changed: z.array(z.object({ before: z.string(), after: z.string() }))
  })
  .meta({ id: 'FormChange' })
export type FormChange = z.infer<typeof FormChange>

const {
  jamaScore,
  jama,
  allInOption,
  dyrbyeConsistent,
  gold,
  halter,
  supportiveStatement,
  safeHaven,
  healthQuestions
} = FormSummary.shape

/** The codings that studies of application forms publish. */
export const Codings = z
  .object({ jamaScore, jama, allInOption, dyrbyeConsistent, gold, halter, supportiveStatement, safeHaven })
  .meta({ id: 'Codings' })

export const ComparisonRow = z
  .object({
    audit: z.uuid(),
    name: z.string(),
    /** What the manifest says of the form beyond state, kind and profession. */
    labels: z.record(z.string(), z.string()),
    state: z.string().nullable(),
    formKind: z.string().nullable(),
    profession: z.string().nullable(),
    band: Band,
    healthQuestions,
    codings: Codings,
    /** The strongest finding of each criterion on the form; a criterion that is met is left out. */
    criteria: z.record(z.string(), Strength),
    counts: z.record(Outcome, z.number().int()),
    /** Null when the form was in no earlier batch. */
    change: FormChange.nullable()
  })
  .meta({ id: 'ComparisonRow' })
export type ComparisonRow = z.infer<typeof ComparisonRow>

export const Comparison = z
  .object({
    schema: z.literal('stigmacheck.comparison/1'),
    batch: z.object({ id: z.uuid(), name: z.string() }),
    /** The batch that it is compared with. */
    earlier: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    rows: z.array(ComparisonRow),
    /** Files without a result: they are in no count. */
    missing: z.array(z.object({ audit: z.uuid(), name: z.string(), status: z.string() })),
    /** Forms of the earlier batch that are not in this one. */
    dropped: z.array(z.object({ audit: z.uuid(), name: z.string(), band: Band })),
    totals: z.object({ forms: z.number().int(), bands: z.record(Band, z.number().int()) })
  })
  .meta({ id: 'Comparison' })
export type Comparison = z.infer<typeof Comparison>
