/** What a worker says while it works; the clocks run on these messages. */
export interface Progress {
  /** `start`: the document left the queue; `read` and `ocr`: before a page; `judge`: all is read. */
  stage: 'start' | 'read' | 'ocr' | 'judge'
  /** From 1; 0 when the stage has no pages. */
  page: number
  pages: number
}
