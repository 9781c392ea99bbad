/** Shows and hides the cards of an outcome. */
export function filterCards(split: HTMLElement, entries: readonly HTMLElement[], changed: () => void): void {
  const filters = split.querySelector<HTMLElement>('[data-filters]')
  if (!filters) return
  filters.hidden = false
  filters.addEventListener('click', (event) => {
    const chip = (event.target as Element).closest<HTMLElement>('[data-outcome]')
    if (!chip) return
    const pressed = chip.getAttribute('aria-pressed') !== 'true'
    chip.setAttribute('aria-pressed', String(pressed))
    for (const entry of entries) if (entry.dataset.outcome === chip.dataset.outcome) entry.hidden = !pressed
    changed()
  })
}
