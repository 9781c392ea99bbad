import type { Pdfium } from './engine.js'

const most = { packets: 40, bytes: 16 * 1024 * 1024 }

/** The parts of an XFA form, by name. Parts that are too large are left out. */
export function readPackets(pdfium: Pdfium, document: number, scratch: number): Map<string, string> {
  const found = new Map<string, string>()
  const count = Math.min(pdfium._FPDF_GetXFAPacketCount(document), most.packets)
  for (let index = 0; index < count; index++) {
    const nameLength = Math.min(pdfium._FPDF_GetXFAPacketName(document, index, scratch, 100), 100)
    const name = Buffer.from(pdfium.HEAPU8.subarray(scratch, scratch + Math.max(0, nameLength - 1))).toString('latin1')
    pdfium._FPDF_GetXFAPacketContent(document, index, 0, 0, scratch)
    const bytes = pdfium.HEAP32[scratch >> 2]!
    if (bytes <= 0 || bytes > most.bytes) continue
    const buffer = pdfium._malloc(bytes)
    if (buffer === 0) continue
    pdfium._FPDF_GetXFAPacketContent(document, index, buffer, bytes, scratch)
    found.set(name, Buffer.from(pdfium.HEAPU8.subarray(buffer, buffer + bytes)).toString('utf8'))
    pdfium._free(buffer)
  }
  return found
}
