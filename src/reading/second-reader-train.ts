/** Trains the second reader on the project's own labelled examples and writes its weights. Run it with `npm run train`. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SecondReaderFile, secondReaderFile } from './second-reader.js'
import { featuresOf } from './second-reader-features.js'
import { fit, type Lesson } from './second-reader-model.js'

const folder = new URL('./training/', secondReaderFile)

/** Chosen by the measurement in docs/evaluation.md. */
const threshold = 0.93
/** Weights below this change no answer. */
const smallest = 0.02

/** A labelled line, as far as the second reader learns from it. */
interface Line {
  text: string
  context: { stem: string | null }
  health: boolean
}

/** The labelled examples of rules/training, file by file. */
export function lessonsOf(): { lessons: Lesson[]; sha256: string } {
  const hash = createHash('sha256')
  const lessons: Lesson[] = []
  for (const name of readdirSync(folder).sort()) {
    const source = readFileSync(new URL(name, folder), 'utf8')
    hash.update(`${name}\0${source}`)
    for (const row of source.split('\n')) {
      if (row.trim() === '') continue
      const { text, context, health } = JSON.parse(row) as Line
      lessons.push({ features: featuresOf(`${context.stem ?? ''} ${text}`), health })
    }
  }
  return { lessons, sha256: hash.digest('hex') }
}

function train(): void {
  const { lessons, sha256 } = lessonsOf()
  const { bias, weights } = fit(lessons)
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= smallest).sort(([a], [b]) => (a < b ? -1 : 1))
  const file = SecondReaderFile.parse({
    learnedFrom: { lines: lessons.length, sha256 },
    threshold,
    bias: round(bias),
    weights: Object.fromEntries(kept.map(([feature, weight]) => [feature, round(weight)]))
  })
  writeFileSync(secondReaderFile, `${JSON.stringify(file, null, 1)}\n`)
  process.stdout.write(`${lessons.length} lines, ${kept.length} weights, ${fileURLToPath(secondReaderFile)}\n`)
}

const round = (figure: number): number => Math.round(figure * 1000) / 1000

if (process.argv[1] && existsSync(process.argv[1]) && fileURLToPath(import.meta.url) === process.argv[1]) train()
