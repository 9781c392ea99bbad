/** Limits that hold before anything of a DOCX is inflated or parsed. */
export const docxLimits = {
  /** Members of the ZIP archive. Word writes 10 to 60; a form with many pictures about 500. */
  members: 4000,
  /** Unpacked bytes of all members together. */
  unpacked: 200 * 1024 * 1024,
  /** Unpacked bytes of one XML part. A 600-page document has about 5 MB. */
  part: 40 * 1024 * 1024,
  /** Unpacked bytes a packed byte, for members above `ratioFrom`. XML of Word reaches about 40. */
  ratio: 250,
  ratioFrom: 4 * 1024 * 1024,
  /** Elements of one XML part. A 600-page document has about 150,000. */
  elements: 600_000,
  /** Nesting of elements. Word stops at 200 nested tables; its own files stay below 100. */
  depth: 400,
  /** Above this size of the main part mammoth, which needs 150 bytes of memory a byte, is left out. */
  mammoth: 3 * 1024 * 1024
}
