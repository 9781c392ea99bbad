import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { type Evaluation, evaluate as evaluateLabels } from '../audit/evaluate.js'
import { readLabels, toQuestionList } from '../audit/evaluate-labels.js'
import { evaluationMarkdown, evaluationText } from '../audit/evaluate-table.js'
import { Problem } from '../contract/problem.js'
import { createPool } from '../worker/pool.js'

const views: Record<string, (evaluation: Evaluation) => string> = {
  text: evaluationText,
  markdown: evaluationMarkdown,
  json: (evaluation) => `${JSON.stringify(evaluation, null, 2)}\n`
}

/** `stigmacheck evaluate`: how well the checker does on a labelled file. */
export async function evaluate(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, pack: { type: 'string' } }
  })
  const [file] = positionals
  const view = Object.hasOwn(views, values.format) ? views[values.format] : undefined
  if (!view)
    throw wrongUse(`--format ${JSON.stringify(values.format)}`, `Give one of ${Object.keys(views).join(', ')}.`)
  if (file === undefined || positionals.length > 1)
    throw wrongUse('exactly one file is needed', 'Name one labelled JSONL file.')
  const labels = readLabels(await read(file))
  const checker = createPool({ threads: 1 })
  try {
    const audit = await checker.check(toQuestionList(labels), basename(file), { pack: values.pack })
    process.stdout.write(view(evaluateLabels(labels, audit.questions)))
  } finally {
    await checker.close()
  }
  return 0
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason'
    throw new Problem('file.unreadable', `The file could not be opened (${reason}).`, {
      todo: 'Check the path and the permissions.'
    })
  }
}

function wrongUse(what: string, todo: string): Problem {
  return new Problem('usage', `Wrong use: ${what}.`, { todo, status: 400 })
}
