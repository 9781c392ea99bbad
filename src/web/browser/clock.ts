const minute = 60_000

/** Says in words how long the document is still kept. */
export function showClock(): void {
  for (const clock of document.querySelectorAll<HTMLTimeElement>('time[data-clock]')) {
    const end = Date.parse(clock.dateTime)
    if (Number.isNaN(end)) continue
    const at = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(end)
    const tick = () => {
      const left = Math.max(0, Math.round((end - Date.now()) / minute))
      const hours = Math.floor(left / 60)
      clock.textContent = `${at}: ${hours > 0 ? `${hours} h ` : ''}${left % 60} min left`
    }
    tick()
    setInterval(tick, minute)
  }
}

const questions: Record<string, string> = {
  document: 'Delete the document and this result now? This cannot be undone.',
  batch: 'Delete every document and result of this batch now? This cannot be undone.'
}

/** Asks once before a document is deleted. */
export function confirmDelete(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-delete]')) {
    form.addEventListener('submit', (event) => {
      if (!confirm(questions[form.dataset.delete ?? ''] ?? questions.document)) event.preventDefault()
    })
  }
}
