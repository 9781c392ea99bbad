const ones: Record<string, number> = {
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  several: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  hundred: 100,
  half: 0.5
}

/** The length of a time window in months, from its words; null when they give no length. */
export function monthsOf(words: string[]): number | null {
  const figures = words.map((word) => (/^\d{1,3}$/.test(word) ? Number(word) : ones[word]))
  const at = figures.findIndex((n) => n !== undefined)
  const tens = figures[at]
  const more = figures[at + 1]
  // "twenty-five", but "five (5)" says the same twice.
  const number = tens !== undefined && tens >= 20 && tens < 100 && more !== undefined && more < 10 ? tens + more : tens
  const unit = words.find((word) => /^(year|month|week|day|decade)s?$/.test(word))
  if (!unit) return null
  const many = number ?? 1
  if (unit.startsWith('decade')) return many * 120
  if (unit.startsWith('year')) return many * 12
  if (unit.startsWith('month')) return many
  return unit.startsWith('week') ? many / 4 : many / 30
}
