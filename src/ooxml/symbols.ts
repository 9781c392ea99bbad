/** Codes of boxes, empty or ticked, in the symbol fonts of Word (low byte of the private-use code). */
const boxes: Record<string, number[]> = {
  wingdings: [0x6e, 0x6f, 0x70, 0x71, 0x72, 0x78, 0xa1, 0xa2, 0xa6, 0xa8, 0xfd, 0xfe],
  'wingdings 2': [0x2a, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x51, 0x52, 0x53, 0x54, 0x81, 0x99, 0xa3, 0xa4, 0xa6],
  'wingdings 3': [],
  webdings: [0x31, 0x32, 0x63, 0x67, 0x9c],
  symbol: [0x7f, 0x80, 0xa0, 0xff],
  zapfdingbats: [0x6f, 0x70, 0x71, 0x72]
}

const others: Record<string, Record<number, string>> = {
  wingdings: { 32: ' ', 224: '→', 232: '→', 240: '→', 251: '✗', 252: '✓', 167: '▪', 108: '●' },
  symbol: { 32: ' ', 183: '•', 174: '→', 179: '≥', 163: '≤', 177: '±', 167: '§', 210: '®', 212: '™', 168: '•' }
}

export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && font.toLowerCase() in boxes
}

/**
 * What a character of a symbol font means to a reader: "☐" for every box, whether ticked or not (an answer is never
 * kept), an arrow, a tick, or "▪". Always one UTF-16 unit, so that offsets stay.
 */
export function readSymbol(font: string, code: number): string {
  const name = font.toLowerCase()
  if (!(name in boxes))
    return code >= 0x2610 && code <= 0x2612 ? '☐' : code > 0 && code < 0xe000 ? String.fromCharCode(code) : '▪'
  const low = code & 0xff
  if (boxes[name]?.includes(low)) return '☐'
  return others[name]?.[low] ?? '▪'
}
