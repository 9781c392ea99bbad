import { child, childValue, toggle, type XmlElement } from './xml.js'

/** What a paragraph or character style says about the things that the reader needs, its base styles included. */
export interface Style {
  name: string | null
  /** 0 to 8, or null for body text. */
  outline: number | null
  numbering: { id: string | null; level: number | null }
  hidden: boolean | undefined
  font: string | undefined
}

export interface Styles {
  paragraph(id: string | undefined): Style
  character(id: string | undefined): Style
}

const blank: Style = {
  name: null,
  outline: null,
  numbering: { id: null, level: null },
  hidden: undefined,
  font: undefined
}

/** Reads `styles.xml`; without it every style is blank. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map<string, XmlElement>()
  let standard: string | undefined
  for (const one of root?.children ?? []) {
    const id = one.attributes['w:styleId']
    if (one.name !== 'w:style' || id === undefined) continue
    elements.set(id, one)
    if (one.attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(one.attributes['w:default'] ?? ''))
      standard = id
  }
  const read = new Map<string, Style>()

  function style(id: string | undefined, depth = 0): Style {
    const element = id === undefined ? undefined : elements.get(id)
    if (!element || id === undefined || depth > 30) return blank
    const kept = read.get(id)
    if (kept) return kept
    const made = readStyle(element, style(childValue(element, 'w:basedOn'), depth + 1))
    read.set(id, made)
    return made
  }
  return { paragraph: (id) => style(id ?? standard), character: (id) => style(id) }
}

function readStyle(element: XmlElement, base: Style): Style {
  const paragraph = child(element, 'w:pPr')
  const run = child(element, 'w:rPr')
  const numbering = child(paragraph, 'w:numPr')
  const level = childValue(numbering, 'w:ilvl')
  return {
    name: childValue(element, 'w:name') ?? null,
    outline: readOutline(paragraph) ?? outlineOfName(childValue(element, 'w:name')) ?? base.outline,
    numbering: {
      id: childValue(numbering, 'w:numId') ?? base.numbering.id,
      level: level === undefined ? base.numbering.level : Number(level)
    },
    hidden: toggle(run, 'w:vanish') ?? base.hidden,
    font: fontOf(run) ?? base.font
  }
}

/** 0 to 8; null when it says body text (9); undefined when it says nothing. */
export function readOutline(properties: XmlElement | undefined): number | null | undefined {
  const value = childValue(properties, 'w:outlineLvl')
  if (value === undefined) return undefined
  return Number(value) < 9 ? Number(value) : null
}

/** Files of other programs name a heading style and leave its outline level out. */
function outlineOfName(name: string | undefined): number | undefined {
  const level = /^heading ([1-9])$/i.exec(name ?? '')?.[1]
  if (level !== undefined) return Number(level) - 1
  return /^title$/i.test(name ?? '') ? 0 : undefined
}

export function fontOf(properties: XmlElement | undefined): string | undefined {
  const fonts = child(properties, 'w:rFonts')?.attributes
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
}
