import { type PDF, PdfArray, PdfDict, PdfNumber, type PdfRef } from '@libpdf/core'
import { Problem } from '../../contract/problem.js'

/**
 * Writes the marks behind the original bytes, which stay as they are. A file whose cross-reference table is broken is
 * written anew, unless it is signed.
 * @throws Problem `annotated.signed`
 */
export async function saveMarks(pdf: PDF, original: Uint8Array): Promise<Uint8Array> {
  // The library refuses to append to a linearized file. An update only ends the linearization, as the standard says
  // (ISO 32000-1, annex F.4.6); rewriting instead would drop signatures and touch every page.
  Reflect.set(pdf, '_isLinearized', false)
  if (pdf.canSaveIncrementally() !== null && isSigned(original)) {
    throw new Problem('annotated.signed', 'This PDF is signed and damaged; marks would break its signature.', {
      todo: 'Use the HTML report, or mark a copy that is printed to PDF anew.',
      status: 409
    })
  }
  return await pdf.save({ incremental: true })
}

/** A signature's byte range always stands uncompressed in the file. */
export function isSigned(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/ByteRange')
}

/** Refuses a file whose author certified it against added notes. */
export function refuseCertified(pdf: PDF): void {
  const resolve = (ref: PdfRef) => pdf.context.resolve(ref)
  const signature = pdf.context.catalog.getDict().getDict('Perms', resolve)?.getDict('DocMDP', resolve)
  const references = signature?.getArray('Reference', resolve)
  for (const reference of references instanceof PdfArray ? references : []) {
    const dict = reference instanceof PdfDict ? reference : resolve(reference as PdfRef)
    if (!(dict instanceof PdfDict)) continue
    const level = dict.getDict('TransformParams', resolve)?.get('P', resolve)
    if ((level instanceof PdfNumber ? level.value : 2) >= 3) continue
    throw new Problem('annotated.certified', 'This PDF is certified against notes; marks would break its signature.', {
      todo: 'Use the HTML report, or mark a copy that is printed to PDF anew.',
      status: 409
    })
  }
}
