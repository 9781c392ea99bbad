import { Problem } from '../contract/problem.js'

const saveAs = 'Save the form as PDF or DOCX and send it again.'

/** Every way in which a document as a whole cannot be read. Messages hold no document text and no file name. */
export const problems = {
  empty: () =>
    new Problem('document.empty', 'The file is empty.', { todo: 'Send the file again; check that it opens.' }),
  tooLarge: (what: string, limit: string) =>
    new Problem('document.too-large', `The document has more than ${limit} ${what}.`, {
      todo: 'Send only the part of the form that holds the questions.',
      status: 413
    }),
  unsupportedType: (kind: string) =>
    new Problem(
      'document.unsupported-type',
      `The file is ${kind}; PDF, DOCX, plain text and question lists are read.`,
      {
        todo: saveAs,
        status: 415
      }
    ),
  encrypted: () =>
    new Problem('document.encrypted', 'The document is protected with a password.', {
      todo: 'Save a copy without a password and send that.'
    }),
  damaged: (what: string, cause?: unknown) =>
    new Problem('document.damaged', `The ${what} is damaged: no reader could open it.`, {
      todo: 'Open the file, save it again as PDF or DOCX and send the new copy.',
      cause
    }),
  questionList: (line: number, why: string) =>
    new Problem('document.question-list', `Line ${line} of the question list cannot be read: ${why}.`, {
      todo: 'Give one JSON object a line: {"id", "text", "context": {"section", "stem", "definitions", "follow_up"}}.'
    })
}
