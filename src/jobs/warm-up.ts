import type { Checker } from './checker.js'

/** Begins the threads of a checker, so that the first person does not wait for them. Nothing depends on its success. */
export function warmUp(checker: Checker, threads: number): void {
  const list = `${JSON.stringify({ id: 'q1', text: 'Are you licensed in another state?' })}\n`
  for (let i = 0; i < threads; i++) {
    checker.check(new TextEncoder().encode(list), 'warm-up.jsonl', {}).catch(() => {})
  }
}
