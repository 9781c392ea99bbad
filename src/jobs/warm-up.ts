import type { Checker } from './checker.js'

/** Begins the threads of a checker, so that the first person does not wait for them. @throws what a check throws */
export async function warmUp(checker: Checker, threads: number): Promise<void> {
  const list = `${JSON.stringify({ id: 'q1', text: 'Are you licensed in another state?' })}\n`
  const checks = Array.from({ length: threads }, () =>
    checker.check(new TextEncoder().encode(list), 'warm-up.jsonl', {})
  )
  await Promise.all(checks)
}
