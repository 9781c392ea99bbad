/**
 * The judgement of several documents of one organisation, schema `stigmacheck.bundle/1`: initial application, renewal,
 * references, addenda.
 */
import { z } from 'zod'
import { Audit, Band } from './audit.js'

/** One document's part in the verdict. Shares are fractions of the bundle, 0 to 1. */
export const BundleDocument = z
  .object({
    name: z.string(),
    sha256: z.string(),
    formKind: z.string().nullable(),
    band: Band,
    healthQuestions: z.number().int(),
    mustChange: z.number().int(),
    shouldChange: z.number().int(),
    needsReview: z.number().int(),
    unread: z.number().int(),
    jamaScore: z.number().int(),
    allInOption: z.number().int().nullable(),
    /** The document's part of all flagged questions of the bundle; 0 when there is none. */
    shareOfFlagged: z.number().min(0).max(1),
    /** True when the bundle would have a better band without this document. */
    deciding: z.boolean()
  })
  .meta({ id: 'BundleDocument' })
export type BundleDocument = z.infer<typeof BundleDocument>

/** One criterion over the whole bundle. */
export const BundleCriterion = z
  .object({
    criterion: z.string(),
    title: z.string(),
    questions: z.number().int(),
    /** Names of the documents in which it is found. */
    documents: z.array(z.string())
  })
  .meta({ id: 'BundleCriterion' })
export type BundleCriterion = z.infer<typeof BundleCriterion>

export const BundleAudit = z
  .object({
    schema: z.literal('stigmacheck.bundle/1'),
    ruleSet: Audit.shape.ruleSet,
    /** The band of the worst document: one violated item makes the organisation's set not compliant. */
    band: Band,
    /** The verdict in one sentence. */
    verdict: z.string(),
    documents: z.array(BundleDocument),
    counts: Audit.shape.counts,
    criteria: z.array(BundleCriterion),
    /** Documents that print a supportive statement, and a safe haven. */
    supportiveStatementIn: z.array(z.string()),
    safeHavenIn: z.array(z.string()),
    /** Kinds of form that an organisation uses as a rule and that are not among the documents. */
    notSeen: z.array(z.string()),
    sources: z.array(z.string())
  })
  .meta({ id: 'BundleAudit' })
export type BundleAudit = z.infer<typeof BundleAudit>
