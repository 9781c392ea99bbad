import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The rule files of one folder of a rules folder, by name. A rules folder of own rules may leave a folder out. */
export function ruleFilesIn(root: string, name: string): string[] {
  const folder = join(root, name)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(folder, file))
}
