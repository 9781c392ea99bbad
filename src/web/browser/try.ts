import { copyButtons } from './copy.js'

const pause = 350

/** Reads the sentence while it is typed; the last answer wins. */
export function tryWhileTyping(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-try]')
  const result = document.getElementById('reading')
  const field = form?.querySelector('textarea')
  if (!form || !result || !field) return
  let timer = 0
  let running: AbortController | null = null
  const read = async () => {
    running?.abort()
    running = new AbortController()
    const text = field.value.trim()
    // The heading stays.
    if (text.length < 3) return result.replaceChildren(...[...result.children].slice(0, 1))
    try {
      const page = await fetch('/try', { method: 'POST', body: new URLSearchParams({ text }), signal: running.signal })
      const fresh = new DOMParser().parseFromString(await page.text(), 'text/html').getElementById('reading')
      if (!fresh) return
      result.replaceChildren(...fresh.childNodes)
      copyButtons(result)
    } catch (error) {
      if ((error as Error).name !== 'AbortError') result.textContent = 'The server did not answer. Try again.'
    }
  }
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(read, pause)
  })
}
