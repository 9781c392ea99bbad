/** Ties each card to its boxes on the document, steps through the cards by key and button, filters by outcome. */
export function linkCards(): void {
  const split = document.querySelector<HTMLElement>('[data-result]')
  if (!split) return
  const entries = [...split.querySelectorAll<HTMLElement>('[data-entry]')]
  const boxes = [...split.querySelectorAll<Element>('[data-box]')]
  let active = -1

  const visible = () => entries.filter((entry) => !entry.hidden)

  function activate(entry: HTMLElement, { focus, reveal }: { focus: boolean; reveal: boolean }): void {
    active = visible().indexOf(entry)
    for (const other of entries) other.classList.toggle('active', other === entry)
    const own = boxes.filter((box) => box.getAttribute('data-box') === entry.dataset.entry)
    for (const box of boxes) box.classList.toggle('active', own.includes(box))
    if (reveal) own[0]?.scrollIntoView({ block: 'center', behavior: motion() })
    const card = entry.querySelector<HTMLElement>('.card')
    if (!focus || !card) return
    card.tabIndex = -1
    card.focus({ preventScroll: true })
    entry.scrollIntoView({ block: 'start', behavior: motion() })
  }

  function step(by: number): void {
    const list = visible()
    if (list.length === 0) return
    const next = Math.max(0, Math.min(list.length - 1, active + by))
    activate(list[next]!, { focus: true, reveal: true })
  }

  for (const entry of entries) {
    entry.addEventListener('focusin', () => {
      if (!entry.classList.contains('active')) activate(entry, { focus: false, reveal: true })
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
    for (const button of stepper.querySelectorAll<HTMLElement>('[data-step]')) {
      button.addEventListener('click', () => step(Number(button.dataset.step)))
    }
  }
  const filters = split.querySelector<HTMLElement>('[data-filters]')
  if (!filters) return
  filters.hidden = false
  filters.addEventListener('click', (event) => {
    const chip = (event.target as Element).closest<HTMLElement>('[data-outcome]')
    if (!chip) return
    const pressed = chip.getAttribute('aria-pressed') !== 'true'
    chip.setAttribute('aria-pressed', String(pressed))
    for (const entry of entries) if (entry.dataset.outcome === chip.dataset.outcome) entry.hidden = !pressed
  })
}

function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}
