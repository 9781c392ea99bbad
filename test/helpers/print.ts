import type { Document, Line } from '../../src/document/document.js'

/** The texts of a document's lines; running headers and footers left out. */
export function texts(document: Document): string[] {
  return document.lines.filter((line) => !line.running).map((line) => line.text)
}

/** The line that begins with some words. */
export function lineOf(document: Document, start: string): Line {
  const line = document.lines.find((one) => one.text.startsWith(start))
  if (!line) throw new Error(`no line begins with "${start}"`)
  return line
}
