const units = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen'
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinalWords: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth'
}
const romanSteps: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]
const footnoteSigns = ['*', '†', '‡', '§']

/** A number as Word prints it in a number format (`w:numFmt`). Formats of other scripts fall back to decimal. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'lowerLetter':
      return letters(value, 'a')
    case 'upperLetter':
      return letters(value, 'a').toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value)
    case 'ordinal':
      return `${value}${ordinalEnding(value)}`
    case 'cardinalText':
      return capital(words(value))
    case 'ordinalText':
      return capital(ordinal(words(value)))
    case 'chicago':
      return footnoteSigns[(value - 1) % 4]!.repeat(Math.floor((value - 1) / 4) + 1)
    case 'hex':
      return value.toString(16).toUpperCase()
    case 'numberInDash':
      return `- ${value} -`
    case 'decimalEnclosedCircle':
      return value <= 20 ? String.fromCharCode(0x245f + value) : String(value)
    case 'decimalEnclosedParen':
      return value <= 20 ? `(${value})` : String(value)
    case 'decimalEnclosedFullstop':
      return value <= 20 ? `${value}.` : String(value)
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
    default:
      return /^0+1$/.test(format) ? String(value).padStart(format.length, '0') : String(value)
  }
}

/** a … z, then aa, bb … as Word does it. */
function letters(value: number, first: string): string {
  if (value < 1) return ''
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26))
  return letter.repeat(Math.min(50, Math.floor((value - 1) / 26) + 1))
}

function roman(value: number): string {
  if (value < 1 || value > 32767) return String(value)
  let left = value
  let result = ''
  for (const [step, sign] of romanSteps) {
    while (left >= step) {
      result += sign
      left -= step
    }
  }
  return result
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

function words(value: number): string {
  if (value < 20) return units[value] ?? ''
  if (value < 100) return tens[Math.floor(value / 10)]! + (value % 10 ? `-${units[value % 10]}` : '')
  if (value < 1000) return `${units[Math.floor(value / 100)]} hundred${value % 100 ? ` ${words(value % 100)}` : ''}`
  if (value < 1_000_000)
    return `${words(Math.floor(value / 1000))} thousand${value % 1000 ? ` ${words(value % 1000)}` : ''}`
  return String(value)
}

function ordinal(text: string): string {
  return text.replace(
    /[a-z]+$/,
    (last) => ordinalWords[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`)
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
