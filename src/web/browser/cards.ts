import { filterCards } from './filter.js'

/** Ties each card to its boxes on the document and steps through the cards by key and button. */
export function linkCards(): void {
  const split = document.querySelector<HTMLElement>('[data-result]')
  if (!split) return
  const pane = split.querySelector<HTMLElement>('.document')
  const entries = [...split.querySelectorAll<HTMLElement>('[data-entry]')]
  const boxes = [...split.querySelectorAll<Element>('[data-box]')]
  const position = split.querySelector('[data-position]')
  let current: HTMLElement | undefined

  const visible = () => entries.filter((entry) => !entry.hidden)
  const boxesOf = (entry: HTMLElement | undefined) =>
    boxes.filter((box) => box.getAttribute('data-box') === entry?.dataset.entry)

  function tell(): void {
    if (!position) return
    const list = visible()
    const at = current ? list.indexOf(current) + 1 : 0
    position.textContent = at > 0 ? `${at} of ${list.length}` : ''
  }

  function activate(entry: HTMLElement, { focus, reveal }: { focus: boolean; reveal: boolean }): void {
    current = entry
    for (const other of entries) other.classList.toggle('active', other === entry)
    const own = boxesOf(entry)
    for (const box of boxes) box.classList.toggle('active', own.includes(box))
    tell()
    if (reveal) show(own[0], motion())
    const card = entry.querySelector<HTMLElement>('.card')
    if (!focus || !card) return
    card.tabIndex = -1
    card.focus({ preventScroll: true })
    entry.scrollIntoView({ block: 'start', behavior: motion() })
  }

  /** Scrolls the document's own pane only: the window stays where the reader is. */
  function show(box: Element | undefined, behavior: ScrollBehavior): void {
    if (!box || !pane) return
    const from = pane.getBoundingClientRect()
    const top = pane.scrollTop + box.getBoundingClientRect().top - from.top - from.height / 3
    pane.scrollTo({ top, behavior })
  }

  function step(by: number): void {
    const list = visible()
    const at = current ? list.indexOf(current) : -1
    const next = list[Math.max(0, Math.min(list.length - 1, at + by))]
    if (next) activate(next, { focus: true, reveal: true })
  }

  for (const entry of entries) {
    entry.addEventListener('focusin', () => {
      if (entry !== current) activate(entry, { focus: false, reveal: true })
    })
    entry.addEventListener('click', (event) => {
      if (!(event.target as Element).closest('a,button,summary,input,select,textarea,label'))
        activate(entry, { focus: false, reveal: true })
    })
  }
  for (const box of boxes) {
    box.addEventListener('click', (event) => {
      const entry = entries.find((one) => one.dataset.entry === box.getAttribute('data-box'))
      if (!entry) return
      event.preventDefault()
      entry.hidden = false
      activate(entry, { focus: true, reveal: false })
    })
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if ((event.target as Element).closest('input,select,textarea')) return
    if (event.key === 'j') step(1)
    if (event.key === 'k') step(-1)
  })
  const stepper = split.querySelector<HTMLElement>('[data-stepper]')
  if (stepper && entries.length > 0) {
    stepper.hidden = false
    for (const button of stepper.querySelectorAll<HTMLElement>('[data-step]'))
      button.addEventListener('click', () => step(Number(button.dataset.step)))
  }
  filterCards(split, entries, tell)

  addEventListener('hashchange', () => {
    const entry = entries.find((one) => location.hash === `#${one.dataset.entry}`)
    if (!entry) return
    entry.hidden = false
    activate(entry, { focus: false, reveal: true })
  })

  // The document opens at the words of the card that is read first.
  const named = entries.find((entry) => location.hash === `#${entry.dataset.entry}`)
  if (named) activate(named, { focus: false, reveal: false })
  show(boxesOf(named ?? entries.find((entry) => boxesOf(entry).length > 0))[0], 'instant')
}

function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
}
