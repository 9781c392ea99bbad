import { Problem } from '../contract/problem.js'

const saveAs = 'Save the form as a Word document (.docx) or PDF and send it again.'
const openAndSave = 'Open the file in Word, save it again as .docx and send the new copy.'

/** Why a package or a part of it is not read. Messages hold no document text and no member names. */
export const docxProblems = {
  notDocx: (kind: string) =>
    new Problem('document.unsupported-type', `The file is ${kind}, not a Word document.`, {
      todo: saveAs,
      status: 415
    }),
  macros: () =>
    new Problem('document.unsupported-type', 'The file is a Word document with macros; macros are not accepted.', {
      todo: 'Save the form as "Word Document (.docx)", which leaves the macros out, and send that.',
      status: 415
    }),
  encrypted: () =>
    new Problem('document.encrypted', 'The document is protected with a password.', {
      todo: 'Save a copy without a password and send that.'
    }),
  tooLarge: (what: string, granted: number) =>
    new Problem('document.too-large', `The Word document has more ${what} than the ${granted} that are read.`, {
      todo: 'Send only the part of the form that holds the questions.',
      status: 413
    }),
  damaged: (why: string, cause?: unknown) =>
    new Problem('document.damaged', `The Word document is damaged: ${why}.`, { todo: openAndSave, cause }),
  hostile: (why: string) =>
    new Problem('document.damaged', `The Word document is refused: ${why}.`, { todo: openAndSave })
}
