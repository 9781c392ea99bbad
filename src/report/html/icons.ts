import type { Outcome } from '../../contract/audit.js'
import { type Html, trusted } from './template.js'

const shapes: Record<Outcome | 'unread', string> = {
  'must-change': '<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z"/><path class="in" d="M8 4.2v4.6M8 11.3v.6"/>',
  'should-change': '<path d="M8 1.4 15.2 14H.8z"/><path class="in" d="M8 6v4M8 11.9v.5"/>',
  advisable: '<circle cx="8" cy="8" r="7"/><path class="in" d="M8 7.2v4.4M8 4.3v.5"/>',
  'needs-review':
    '<path d="M8 .8 15.2 8 8 15.2.8 8z"/><path class="in" d="M6.4 6.3c0-2.1 3.3-2 3.3 0 0 1.3-1.6 1.3-1.6 2.7M8 11.2v.5"/>',
  clear: '<circle cx="8" cy="8" r="7"/><path class="in" d="m4.8 8.3 2.2 2.2 4.2-4.6"/>',
  'not-health': '<circle class="line" cx="8" cy="8" r="6.2"/><path class="line" d="M5 8h6"/>',
  unread: '<rect x="2" y="1" width="12" height="14" rx="1.5"/><path class="in" d="m5.4 5.4 5.2 5.2M10.6 5.4l-5.2 5.2"/>'
}

/** A small shape per outcome, so that no meaning hangs on colour alone. The words beside it carry the meaning. */
export function icon(name: Outcome | 'unread'): Html {
  return trusted(
    `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shapes[name]}</svg>`
  )
}
