import type { Form } from './row.js'

/**
 * Finds the same form in an earlier batch: by its name without year and ending, else by state, kind and profession when
 * exactly one form of each batch has them.
 */
export function matchForms(forms: Form[], earlier: Form[]): Map<string, Form> {
  const matches = new Map<string, Form>()
  const free = new Set(earlier)
  for (const key of [nameKey, placeKey]) {
    const mine = groupBy(
      forms.filter(({ id }) => !matches.has(id)),
      key
    )
    const theirs = groupBy([...free], key)
    for (const [value, [form, ...others]] of mine) {
      const [other, ...more] = theirs.get(value) ?? []
      if (!form || !other || others.length + more.length > 0) continue
      matches.set(form.id, other)
      free.delete(other)
    }
  }
  return matches
}

function groupBy(forms: Form[], key: (form: Form) => string): Map<string, Form[]> {
  const groups = new Map<string, Form[]>()
  for (const form of forms) groups.set(key(form), [...(groups.get(key(form)) ?? []), form])
  groups.delete('')
  return groups
}

function nameKey({ name, labels }: Form): string {
  return (labels.board ?? name)
    .toLowerCase()
    .replace(/\.[a-z0-9]{2,5}$/, '')
    .replace(/(19|20)\d\d/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function placeKey({ audit: { context } }: Form): string {
  if (!context.state || !context.formKind) return ''
  return [context.state, context.formKind, context.profession].join(' ')
}
