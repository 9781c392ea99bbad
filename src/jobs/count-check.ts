import type { Total } from '../store/index.js'

/** Upper ends of the durations that are told apart, in seconds. */
export const durations = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100]

/** An attempt as it is counted: by its outcome (`done`, the code of a problem, `crashed`), with pages and time. */
export function countOf(outcome: string, pages = 0, seconds?: number): Total[] {
  const counted = [{ name: 'documents', label: outcome, value: 1 }]
  if (pages > 0) counted.push({ name: 'pages', label: '', value: pages })
  if (seconds === undefined) return counted
  const end = durations.find((most) => seconds <= most)
  return [
    ...counted,
    { name: 'seconds', label: String(end ?? '+Inf'), value: 1 },
    { name: 'seconds-sum', label: '', value: seconds }
  ]
}
