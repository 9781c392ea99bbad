/** Limits that hold before a reader sees the document. */
export const limits = {
  /** Bytes of an uploaded file. */
  bytes: 25 * 1024 * 1024,
  /** Pages of a PDF. Application forms are 1 to 60 pages long. */
  pages: 500,
  /** Characters of one PDF page; a form's densest page has about 8,000. */
  glyphsPerPage: 30_000,
  /** Characters of a whole PDF. */
  glyphs: 3_000_000,
  /** Pages of one document that are recognised from their pictures, at 2 to 4 seconds each. */
  ocrPages: 20,
  /** Milliseconds after which the remaining pages of a PDF are left unread. A page takes 10 to 30. */
  readingTime: 7_000,
  /** Bytes of a text file or a question list. */
  textBytes: 8 * 1024 * 1024,
  /** Questions of a question list. */
  givenQuestions: 10_000
}
