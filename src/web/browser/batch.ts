/** Keeps the list of a batch live: each event of the stream fetches the rows anew. */
export function followBatch(): void {
  const table = document.querySelector<HTMLElement>('[data-batch]')
  if (!table || table.dataset.status === 'done') return
  const events = new EventSource(`/v1/batches/${table.dataset.batch}/events`)
  let waiting = false
  const refresh = async () => {
    if (waiting) return
    waiting = true
    // Many files may end within one blink; one fetch shows them all.
    await new Promise((resolve) => setTimeout(resolve, 250))
    waiting = false
    const page = await fetch(location.href, { headers: { accept: 'text/html' } })
    if (!page.ok) return
    const fresh = new DOMParser().parseFromString(await page.text(), 'text/html')
    const next = fresh.querySelector<HTMLElement>('[data-batch]')
    if (!next) return
    table.replaceChildren(...next.childNodes)
    for (const part of ['[data-batch-line]', '[data-batch-progress]']) {
      const from = fresh.querySelector(part)
      if (from) document.querySelector(part)?.replaceWith(from)
    }
    if (next.dataset.status !== 'done') return
    events.close()
    location.reload()
  }
  events.onmessage = refresh
  for (const name of ['file', 'progress', 'done', 'batch']) events.addEventListener(name, refresh)
}
