/** What can steer a terminal, a spreadsheet or the direction of text: C0 and C1 controls, bidi controls, separators, non-characters. */
const steering =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

/**
 * Document text that can be shown anywhere: characters that steer instead of print become U+FFFD or, where a reader
 * would not miss them, vanish; half surrogates become U+FFFD. Tab and newline stay.
 */
export function inert(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(steering, (character) => (isInvisible(character) ? '' : '\ufffd'))
    .replace(/\p{Surrogate}/gu, '\ufffd')
}

function isInvisible(character: string): boolean {
  const code = character.charCodeAt(0)
  return code === 0x061c || code === 0xfeff || (code >= 0x200e && code <= 0x2069)
}

/** The same on one line: runs of white space become one space. */
export function inertLine(text: string): string {
  return inert(text).replace(/\s+/g, ' ').trim()
}
