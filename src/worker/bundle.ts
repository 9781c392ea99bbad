import { auditBundle } from '../audit/bundle.js'
import type { Audit } from '../contract/audit.js'
import type { BundleAudit } from '../contract/bundle.js'
import { loadRuleSet } from '../rules/load.js'

/** The verdict on several documents of one organisation, by the pack that judged the first. */
export function bundleOf(audits: Audit[]): BundleAudit {
  const pack = audits[0]?.ruleSet.pack
  return auditBundle(audits, loadRuleSet({ ...(pack ? { pack } : {}) }))
}
