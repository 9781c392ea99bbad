/** While forms are being read, the pages read of each are asked for this often, in ms. */
const beat = 1500

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
    const page = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null)
    if (!page?.ok) return
    const fresh = new DOMParser().parseFromString(await page.text(), 'text/html')
    const next = fresh.querySelector<HTMLElement>('[data-batch]')
    if (!next) return
    table.replaceChildren(...next.childNodes)
    // The line is a live region: only its own text may change, or it is not spoken.
    const line = document.querySelector('[data-batch-line]')
    const words = fresh.querySelector('[data-batch-line]')?.textContent ?? ''
    if (line && line.textContent !== words) line.textContent = words
    const progress = fresh.querySelector('[data-batch-progress]')
    if (progress) document.querySelector('[data-batch-progress]')?.replaceWith(progress)
    if (next.dataset.status !== 'done') return
    events.close()
    clearInterval(timer)
    location.reload()
  }
  const timer = setInterval(refresh, beat)
  for (const name of ['file', 'done', 'batch']) events.addEventListener(name, refresh)
}
