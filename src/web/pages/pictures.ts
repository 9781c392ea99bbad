import type { Audit, AuditQuestion, Box } from '../../contract/audit.js'
import { boxesOf } from '../../report/boxes.js'
import { type Html, html } from '../../report/html/template.js'
import { nameOf } from '../../report/place.js'
import { findingSpans, joinedSpans, type PlacedSpan } from '../../report/spans.js'
import { outcomeNames } from '../../report/words.js'

interface Mark {
  index: number
  question: AuditQuestion
  boxes: Box[]
}

/** Each page as a picture under a drawing of links: one link a question, one box a line of its flagged words. */
export function pictures(view: { id: string; sizes: readonly (readonly [number, number])[] }, audit: Audit): Html {
  return html`<ol class="pages">${view.sizes.map((size, index) => picture(view.id, audit, index + 1, size))}</ol>`
}

function picture(id: string, audit: Audit, page: number, [width, height]: readonly [number, number]): Html {
  const marks = marksOf(audit, page)
  return html`<li class="sheet" id="page-${page}"><figure><div class="sheet-picture">
<img src="/v1/audits/${id}/pages/${page}.png" width="${Math.round(width)}" height="${Math.round(height)}" alt="Page ${page} of the form. Its questions are listed beside it." loading="lazy" decoding="async">
<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="group" aria-label="Flagged on page ${page}">${marks.map(
    ({ index, question, boxes }) =>
      html`<a href="#item-${index}" class="box ${question.outcome}" data-box="item-${index}" aria-label="${nameOf(question)}: ${outcomeNames[question.outcome]}">${boxes.map(
        ([x, y, w, h]) => html`<rect x="${x - 1.5}" y="${y - 1}" width="${w + 3}" height="${h + 2}" rx="2"/>`
      )}</a>`
  )}</svg></div><figcaption class="small"><a href="/v1/audits/${id}/pages/${page}.png">Page ${page}, larger</a></figcaption></figure></li>`
}

function marksOf(audit: Audit, page: number): Mark[] {
  return audit.questions.flatMap((question, index) => {
    if (question.outcome === 'not-health' || question.outcome === 'clear') return []
    const boxes = boxesOf(question, flaggedSpans(question))
      .boxes.filter((mark) => mark.page === page)
      .map((mark) => mark.box)
    return boxes.length > 0 ? [{ index: index + 1, question, boxes }] : []
  })
}

/** The flagged words; the whole text when no finding names words. */
function flaggedSpans(question: AuditQuestion): PlacedSpan[] {
  const spans = joinedSpans(question, findingSpans(question))
  return spans.length > 0 ? spans : [{ in: 'text', start: 0, end: question.text.length }]
}
