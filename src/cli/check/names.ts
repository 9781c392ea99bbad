import { basename } from 'node:path'
import { type View, viewFileName } from '../../report/views.js'

/**
 * The name of each file's view in one folder. Two files that would get the same name (form.pdf and form.docx, or one
 * name in two folders) keep their extension, and then a number.
 */
export function outputNames(files: readonly string[], view: View): string[] {
  const short = files.map((file) => viewFileName(basename(file), view))
  const full = short.map((name, at) => (isShared(name, short) ? `${basename(files[at]!)}.${view.file}` : name))
  return full.map((name, at) => {
    const before = full.slice(0, at).filter((other) => isSame(other, name)).length
    return before === 0 ? name : `${before + 1}-${name}`
  })
}

// Some file systems do not tell Form.pdf from form.pdf.
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const isShared = (name: string, all: string[]): boolean => all.filter((other) => isSame(name, other)).length > 1
