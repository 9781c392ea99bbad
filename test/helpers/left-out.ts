import { spawnSync } from 'node:child_process'
import type { Test } from 'tap'

/**
 * Says by name that a check was left out because a program is missing on this machine.
 * The test command repeats these lines at its end, so that nothing is left out silently.
 */
export function leftOut(t: Test, check: string, missing: string): void {
  t.comment(`left out: ${check} (needs ${missing})`)
}

/** Whether a program can be started on this machine. */
export function hasProgram(name: string, args: string[] = ['--version']): boolean {
  return spawnSync(name, args, { stdio: 'ignore', timeout: 20_000 }).status === 0
}
