#!/usr/bin/env node
import { explain } from './explain.js'
import { usage } from './usage.js'

/** A command gets its own words of the command line and answers with the exit code. */
type Command = (words: string[]) => Promise<number>

const commands: Record<string, () => Promise<Command>> = {
  check: async () => (await import('./check.js')).check,
  serve: async () => (await import('./serve.js')).serve,
  worker: async () => (await import('./worker.js')).worker,
  keys: async () => (await import('./keys.js')).keys,
  rules: async () => (await import('./rules.js')).rules,
  evaluate: async () => (await import('./evaluate.js')).evaluate
}

const [name = 'help', ...words] = process.argv.slice(2)
process.exitCode = await run()

async function run(): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    process.stdout.write(usage)
    return 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    process.stderr.write(`stigmacheck: there is no command ${JSON.stringify(name)}.\n\n${usage}`)
    return 2
  }
  try {
    return await (await load())(words)
  } catch (error) {
    process.stderr.write(`stigmacheck: ${explain(error)}\n`)
    return 2
  }
}
