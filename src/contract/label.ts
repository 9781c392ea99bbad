/**
 * A printed label as a person names it: without its full stop, a bare letter or roman number in brackets, and behind the
 * label of the item it is a part of: "6(c)", "6(c)(ii)". Empty when none is printed.
 */
export function shownLabel({ label, parentLabel }: { label: string | null; parentLabel?: string }): string {
  const printed = (label ?? '').replace(/[.:]\s*$/, '')
  const own = /^[a-z]{1,4}\)?$/i.test(printed) ? `(${printed.replace(')', '')})` : printed
  if (own === '' || !parentLabel) return own
  const [first, ...others] = parentLabel.replace(/^(?:question|item|no)\b/i, '').match(/\d+(?:\.\d+)*|[A-Za-z]+/g) ?? []
  return first === undefined ? own : `${first}${others.map((other) => `(${other})`).join('')}${own}`
}
