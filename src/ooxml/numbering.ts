import { formatNumber } from './number-format.js'
import { fontOf } from './styles.js'
import { isSymbolFont, readSymbol } from './symbols.js'
import { child, childValue, toggle, type XmlElement } from './xml.js'

interface Level {
  start: number
  format: string
  text: string
  restartAfter: number | null
  legal: boolean
  style: string | null
  font: string | undefined
  indent: string | null
}

interface List {
  /** Key of the counters: numbers of the same abstract list count on together. */
  abstract: string
  levels: Level[]
  /** Levels that begin anew where this number is first used. */
  starts: Map<number, number>
}

/** What Word prints before a paragraph. */
export interface PrintedNumber {
  /** "(a)", "12."; null for bullets and for numbers that print nothing. */
  label: string | null
  /** The sign of a bullet list; "☐" when the list prints boxes. */
  bullet: string | null
  level: number
  /** How far the list sets its words from the margin, in twentieths of a point. */
  indent: string | null
}

export interface Numbering {
  /** Counts one numbered paragraph; null when its list does not exist. To be called in document order. */
  count(id: string, level: number): PrintedNumber | null
  /** The level that a paragraph style stands for in a list. */
  levelOfStyle(id: string, style: string): number | null
}

const none: Numbering = { count: () => null, levelOfStyle: () => null }

/** Reads `numbering.xml` and counts as Word does: levels, restarts, start overrides, lists linked through styles. */
export function readNumbering(root: XmlElement | null): Numbering {
  if (!root) return none
  const lists = readLists(root)
  const counters = new Map<string, (number | undefined)[]>()
  const used = new Set<string>()

  function count(id: string, wanted: number): PrintedNumber | null {
    const list = lists.get(id)
    const at = Math.min(8, Math.max(0, wanted))
    const level = list?.levels[at]
    if (!list || !level) return null
    const counter = counters.get(list.abstract) ?? []
    counters.set(list.abstract, counter)
    if (!used.has(id)) {
      used.add(id)
      for (const [one, start] of list.starts) if (counter[one] !== undefined || one === at) counter[one] = start - 1
    }
    counter[at] = (counter[at] ?? startOf(list, at) - 1) + 1
    for (let deeper = at + 1; deeper < 9; deeper++) {
      const restart = list.levels[deeper]?.restartAfter
      // lvlRestart 0: never; N: only a level above N starts it anew.
      if (restart === 0 || (restart !== null && restart !== undefined && at >= restart)) continue
      counter[deeper] = undefined
    }
    return print(list, level, at, counter)
  }
  function levelOfStyle(id: string, style: string): number | null {
    const found = lists.get(id)?.levels.findIndex((level) => level?.style === style) ?? -1
    return found < 0 ? null : found
  }
  return { count, levelOfStyle }
}

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? list.levels[level]?.start ?? 1
}

function print(list: List, level: Level, at: number, counter: (number | undefined)[]): PrintedNumber {
  if (level.format === 'bullet') {
    const sign = level.text.charAt(0)
    const symbol = isSymbolFont(level.font) || /[\uf000-\uf0ff]/.test(sign)
    const bullet =
      symbol && sign ? readSymbol(isSymbolFont(level.font) ? level.font! : 'Wingdings', sign.charCodeAt(0)) : sign
    return { label: null, bullet: bullet || '•', level: at, indent: level.indent }
  }
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const one = Number(digit) - 1
    const other = list.levels[one]
    if (!other) return ''
    const value = counter[one] ?? startOf(list, one)
    const format = level.legal && other.format !== 'none' ? 'decimal' : other.format
    return formatNumber(value, format)
  })
  return { label: text.trim() === '' ? null : text.trim(), bullet: null, level: at, indent: level.indent }
}

function readLists(root: XmlElement): Map<string, List> {
  const abstracts = new Map<string, XmlElement>()
  const byStyle = new Map<string, string>()
  for (const one of root.children) {
    if (one.name !== 'w:abstractNum') continue
    const id = one.attributes['w:abstractNumId'] ?? ''
    abstracts.set(id, one)
    const link = childValue(one, 'w:styleLink')
    if (link !== undefined) byStyle.set(link, id)
  }
  const lists = new Map<string, List>()
  for (const one of root.children) {
    if (one.name !== 'w:num') continue
    const written = childValue(one, 'w:abstractNumId') ?? ''
    const linked = childValue(abstracts.get(written), 'w:numStyleLink')
    const abstract = (linked === undefined ? undefined : byStyle.get(linked)) ?? written
    lists.set(one.attributes['w:numId'] ?? '', readList(one, abstract, abstracts.get(abstract)))
  }
  return lists
}

function readList(number: XmlElement, abstract: string, definition: XmlElement | undefined): List {
  const levels: Level[] = []
  const starts = new Map<number, number>()
  for (const one of definition?.children ?? []) {
    if (one.name === 'w:lvl') levels[Number(one.attributes['w:ilvl'])] = readLevel(one)
  }
  for (const override of number.children) {
    if (override.name !== 'w:lvlOverride') continue
    const at = Number(override.attributes['w:ilvl'])
    const level = child(override, 'w:lvl')
    if (level) levels[at] = readLevel(level)
    const start = childValue(override, 'w:startOverride')
    if (start !== undefined) starts.set(at, Number(start))
  }
  return { abstract, levels, starts }
}

function readLevel(element: XmlElement): Level {
  // A format that older versions of Word do not know stands in a choice, with the format itself as an attribute.
  const format =
    child(element, 'w:numFmt') ?? child(child(child(element, 'mc:AlternateContent'), 'mc:Choice'), 'w:numFmt')
  const restart = childValue(element, 'w:lvlRestart')
  const name = format?.attributes['w:val'] ?? 'decimal'
  return {
    start: Number(childValue(element, 'w:start') ?? 0),
    format: name === 'custom' ? (format?.attributes['w:format']?.split(',')[0] ?? 'decimal').trim() : name,
    text: childValue(element, 'w:lvlText') ?? '',
    restartAfter: restart === undefined ? null : Number(restart),
    legal: toggle(element, 'w:isLgl') ?? false,
    style: childValue(element, 'w:pStyle') ?? null,
    font: fontOf(child(element, 'w:rPr')),
    indent: leftIndent(child(element, 'w:pPr'))
  }
}

/** The left indent that paragraph properties name, in twentieths of a point. */
export function leftIndent(properties: XmlElement | undefined): string | null {
  const indent = child(properties, 'w:ind')?.attributes
  const left = indent?.['w:left'] ?? indent?.['w:start']
  return left !== undefined && /^-?\d+$/.test(left) ? left : null
}
