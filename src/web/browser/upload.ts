import { ask } from './ask.js'
import { follow, type Problem } from './follow.js'

/** Names of chosen files that are shown; of the rest, the number. */
const shown = 8

/** Takes dropped files, sends them without leaving the page, and says in words how far each one is. */
export function uploadInPlace(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-check]')
  const progress = document.getElementById('progress')
  const input = form?.querySelector<HTMLInputElement>('input[type=file]')
  const button = form?.querySelector<HTMLButtonElement>('button[type=submit]')
  if (!form || !progress || !input || !button) return
  const drop = form.querySelector<HTMLElement>('[data-drop]')!
  const name = button.textContent ?? ''

  const chosen = () => {
    const files = [...(input.files ?? [])]
    button.textContent = files.length > 1 ? `Review ${files.length} forms` : name
    button.disabled = false
    progress.hidden = files.length < 2
    progress.replaceChildren(...(files.length < 2 ? [] : [listOf(files)]))
  }
  // A file that misses the field would otherwise replace the page.
  for (const kind of ['dragenter', 'dragover']) {
    addEventListener(kind, (event) => {
      event.preventDefault()
      drop.classList.add('over')
    })
  }
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) drop.classList.remove('over')
  })
  addEventListener('drop', (event) => {
    event.preventDefault()
    drop.classList.remove('over')
    if (!event.dataTransfer || event.dataTransfer.files.length === 0) return
    input.files = event.dataTransfer.files
    chosen()
  })
  input.addEventListener('change', chosen)
  // Coming back by the browser's own button shows the page as it was left.
  addEventListener('pageshow', () => (button.disabled = false))
  form.addEventListener('submit', async (event) => {
    const files = [...(input.files ?? [])]
    button.disabled = true
    // Many files are one batch with a page of its own, and so are the files of an archive; the plain form leads there.
    if (files.length !== 1 || files[0]!.name.toLowerCase().endsWith('.zip')) {
      button.textContent = 'Sending…'
      return
    }
    event.preventDefault()
    await sendOne(files[0]!, form, progress)
    button.disabled = false
  })
}

function listOf(files: readonly File[]): HTMLElement {
  const list = document.createElement('ul')
  list.className = 'chosen'
  for (const { name } of files.slice(0, shown)) list.append(item(name))
  if (files.length > shown) list.append(item(`and ${files.length - shown} more`))
  return list
}

function item(text: string): HTMLElement {
  const item = document.createElement('li')
  item.textContent = text
  return item
}

async function sendOne(file: File, form: HTMLFormElement, progress: HTMLElement): Promise<void> {
  const row = document.createElement('div')
  row.className = 'file'
  const name = document.createElement('strong')
  name.textContent = file.name
  const state = document.createElement('span')
  state.className = 'state'
  state.textContent = 'Being read…'
  row.append(name, state)
  progress.hidden = false
  progress.replaceChildren(row)
  progress.scrollIntoView({ block: 'nearest' })
  try {
    const body = new FormData()
    for (const field of ['state', 'formKind', 'profession']) {
      const value = new FormData(form).get(field)
      if (value) body.append(field, value)
    }
    body.append('file', file)
    const answer = await ask('/v1/audits', { method: 'POST', body, headers: { prefer: 'respond-async' } })
    if (!answer.ok) return failed(row, state, (await answer.json()) as Problem)
    const { id } = (await answer.json()) as { id: string }
    const problem = await follow(`/v1/audits/${id}`, (words) => (state.textContent = words))
    if (problem) return failed(row, state, problem)
    location.assign(`/audits/${id}`)
  } catch {
    failed(row, state, { title: 'The server did not answer.', todo: 'Check that it still runs, then try again.' })
  }
}

function failed(row: HTMLElement, state: HTMLElement, problem: Problem): void {
  row.classList.add('failed')
  state.textContent = problem.title ?? 'It could not be reviewed'
  const text = document.createElement('p')
  text.textContent = [problem.detail, problem.todo].filter(Boolean).join(' ')
  row.append(text)
  row.scrollIntoView({ block: 'nearest' })
}
