import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, type Worker } from 'tesseract.js'

/** One recognised word, in pixels of the picture. */
export interface Word {
  text: string
  /** 0 to 100. */
  confidence: number
  left: number
  top: number
  right: number
  bottom: number
  /** y of the line on which the word stands, at its middle. */
  baseline: number
  /** Height of the line's capital letters and descenders together. */
  lineHeight: number
}

const require = createRequire(import.meta.url)

export interface Recogniser {
  /** @param picture a PGM file. @param mode `page` finds words anywhere; `line` reads one line, `block` lines under each other. */
  words(picture: Buffer, mode?: 'page' | 'line' | 'block'): Promise<Word[]>
  close(): Promise<void>
}

/** Tesseract's page segmentation: sparse text finds every word of a form, where the default loses some. */
const segmentation = { page: '11', line: '7', block: '6' }

/** Starts Tesseract with the language data of the installed package: nothing is fetched. */
export async function startRecogniser(): Promise<Recogniser> {
  const data = dirname(require.resolve('@tesseract.js-data/eng/package.json'))
  const worker = await createWorker('eng', 1, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    workerPath: quietWorker() as unknown as string,
    errorHandler: () => {}
  })
  // Without the resolution Tesseract guesses one and prints the guess.
  await worker.setParameters({ user_defined_dpi: '200' })
  let current = ''
  return {
    words: async (picture, mode = 'page') => {
      if (current !== mode) await worker.setParameters({ tessedit_pageseg_mode: segmentation[mode] as never })
      current = mode
      return recognise(worker, picture)
    },
    close: async () => {
      await worker.terminate()
    }
  }
}

/** Tesseract prints what it thinks of a picture; a log never holds anything of a document. */
function quietWorker(): URL {
  const script = JSON.stringify(require.resolve('tesseract.js/src/worker-script/node/index.js'))
  const code = `import { createRequire } from 'node:module'
console.log = console.warn = console.error = () => {}
createRequire(${script})(${script})`
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`)
}

async function recognise(worker: Worker, picture: Buffer): Promise<Word[]> {
  const { data } = await worker.recognize(picture, {}, { blocks: true, text: false })
  const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs).flatMap((paragraph) => paragraph.lines)
  return lines.flatMap((line) => {
    const { x0, y0, x1, y1 } = line.baseline
    const slope = x1 === x0 ? 0 : (y1 - y0) / (x1 - x0)
    return line.words.map(({ text, confidence, bbox }): Word => {
      const baseline = y0 + slope * ((bbox.x0 + bbox.x1) / 2 - x0)
      const box = { left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 }
      return { text, confidence, ...box, baseline, lineHeight: line.bbox.y1 - line.bbox.y0 }
    })
  })
}
