import { z } from 'zod'

/** Text that is kept in a row. PostgreSQL takes no NUL in it, and no half of a surrogate pair in its JSON. */
export function keptText(most: number): z.ZodString {
  return z.string().max(most).refine(canBeKept, 'text with a character that cannot be kept')
}

const canBeKept = (text: string) => !text.includes('\0') && !/\p{Cs}/u.test(text)
