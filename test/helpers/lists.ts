/** A question list as a file: the quickest document there is. */
export function listFile(texts: string[]): Blob {
  return new Blob(texts.map((text, index) => `${JSON.stringify({ id: `q${index + 1}`, text })}\n`))
}

/** Questions of the project's own: one that must change, one that is clear, one that is not about health. */
export const ever = 'Have you ever been treated for a mental illness?'
export const fine =
  'Are you currently suffering from any condition for which you are not being appropriately treated that impairs your judgment or that would otherwise adversely affect your ability to practice medicine in a competent, ethical and professional manner?'
export const other = 'Has a licence of yours ever been denied by another state?'
