import type { LayoutSource, Truth } from '../sources.js'
import { abc, each, html, label, under, yn } from './frames.js'
import { jurisdiction, privileges, t, treated } from './third-words.js'

const roman = (n: number) => ['i', 'ii', 'iii', 'iv', 'v'][n - 1]!
const asked = (one: Truth) => ({ ...one, outcome: one.outcome === 'clear' ? ('should-change' as const) : one.outcome })

const eight = [t.limited, t.withdrawn, t.five, t.paid, t.recommended, t.stress, t.arrest, t.drugs]
const dotted = label(eight, (n) => `${n}.`)
const sections = label([t.peer, t.limited, t.had, t.duties, t.uninsured, t.psychotic], (n) =>
  n < 4 ? `A-${n}` : `B-${n - 3}`
)
const paren = label([t.work, t.prescribed, t.gap, t.recommended, t.taxes], (n) => `${n})`)
const paragraphs = label([t.withdrawn, t.arrest, t.stress, t.duties], (n) => `§${n}`)
const colon = label([t.limited, t.psychotic, t.training, t.drugs, t.paid, t.five], (n) => `Question ${n}:`)
const qs = label([t.peer, t.had, t.gap, t.duties, t.uninsured], (n) => `Q${n}.`)
const romans = label([t.limited, t.stress, t.arrest, t.recommended, t.work], (n) => `(${roman(n)})`)
const twelve = label([t.training, t.five, t.paid, t.drugs], (n) => `12${abc(n)}.`)
const long = label(
  [...eight, t.peer, t.had, t.gap, t.uninsured, t.psychotic, t.taxes, t.duties, t.training],
  (n) => `${n}.`
)
const plainNumbers = label([t.limited, t.recommended, t.psychotic, t.gap, t.five, t.duties, t.arrest], (n) => `${n}`)

/** A set written when the reader knew all earlier ones, and read once before any mending. */
export const third: readonly LayoutSource[] = [
  {
    name: 'three-heading-between-columns',
    makes: ['chromium-pdf'],
    html: html(
      '@page{size:letter;margin:0.7in}body{font:9pt "Liberation Sans"}.c{columns:2;column-gap:0.35in}p{margin:0 0 5pt}h2{font-size:11pt;background:#222;color:#fff;padding:2pt 6pt}',
      `<h1 style="font-size:15pt;text-align:center">Harbor Regional Health Plan<br>Practitioner Disclosure</h1><h2>A. LICENSURE AND CLAIMS</h2><div class="c">${each(dotted.slice(0, 4), (o) => `<p>${o.label} ${o.text}${yn}</p>`)}</div><h2>B. PERSONAL HISTORY (complete every line; write “none” where nothing applies)</h2><div class="c">${each(dotted.slice(4), (o) => `<p>${o.label} ${o.text}${yn}</p>`)}</div>`
    ),
    truth: dotted
  },
  {
    name: 'three-side-instructions',
    makes: ['chromium-pdf', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:0.75in}body{font:10pt "Liberation Serif"}td{vertical-align:top}p{margin:0 0 7pt}',
      `<h2>Statement of Applicant</h2><table cellpadding="8"><tr><td width="28%" style="background:#eee;border:1pt solid #777"><b>Instructions</b><p>Read each statement with care. Mark one box. A mark in the first box calls for a signed explanation on a separate sheet. Leave no line without a mark, since an incomplete form goes back to the sender.</p><p>Keep a copy for your own files.</p></td><td>${each(sections, (o) => `<p><b>${o.label}</b> ${o.text}<br>☐ Yes &nbsp; ☐ No</p>`)}</td></tr></table>`
    ),
    truth: sections
  },
  {
    name: 'three-not-applicable',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:10pt "Liberation Sans"}table{border-collapse:collapse;width:100%}td,th{border:0.5pt solid #000;padding:4pt;vertical-align:middle}.m{text-align:center;width:32pt}',
      `<h3>12. Attestation of the practitioner</h3><table><tr><th></th><th>Item</th><th class="m">Yes</th><th class="m">No</th><th class="m">N/A</th></tr>${each(twelve, (o) => `<tr><td class="m">${o.label}</td><td>${o.text}</td><td class="m">□</td><td class="m">□</td><td class="m">□</td></tr>`)}</table><p>Name: ______________________ NPI: ______________</p>`
    ),
    truth: twelve
  },
  {
    name: 'three-boxes-first',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:A4;margin:20mm}body{font:11pt "Liberation Serif"}table{border-collapse:collapse}td,th{padding:3pt 6pt;vertical-align:top;text-align:left}',
      `<h2>Questions for all applicants</h2><table><tr><th>Yes</th><th>No</th><th colspan="2"></th></tr>${each(paren, (o) => `<tr><td>☐</td><td>☐</td><td>${o.label}</td><td>${o.text}</td></tr>`)}</table>`
    ),
    truth: paren
  },
  {
    name: 'three-levels-over-break',
    makes: ['chromium-pdf', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "Liberation Serif"}p{margin:0 0 6pt}.a{margin-left:24pt}.i{margin-left:48pt}',
      `<h2>Part C</h2><p>All applicants complete this part.</p><div style="height:5.2in">&nbsp;</div><p>6. ${t.work.text}${yn}</p><p>7. This item concerns your practice in the last ten years.</p><p class="a">(a) ${jurisdiction.stem}</p>${jurisdiction.items.map(({ text }, i) => `<p class="i">(${roman(i + 1)}) ${text}${yn}</p>`).join('')}<p class="a">(b) ${privileges.stem}</p>${privileges.items.map(({ text }, i) => `<p class="i">(${roman(i + 1)}) ${text}${yn}</p>`).join('')}<p>8. ${t.five.text}${yn}</p>`
    ),
    truth: [
      { ...t.work, label: '6.' },
      ...under(jurisdiction, (n) => `(${roman(n)})`).map(({ stem, ...one }) => one),
      ...under(privileges, (n) => `(${roman(n)})`).map(({ stem, ...one }) => one),
      { ...t.five, label: '8.' }
    ]
  },
  {
    name: 'three-section-signs',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:1in}body{font:12pt "Liberation Serif"}p{text-align:justify}',
      `<h2>Declarations under the Medical Practice Act</h2>${each(paragraphs, (o) => `<p>${o.label} &nbsp; ${o.text} &nbsp; ( ) Yes &nbsp; ( ) No</p>`)}`
    ),
    truth: paragraphs
  },
  {
    name: 'three-question-colon-above',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:0.5in}body{font:7.5pt "Liberation Sans"}p{margin:0 0 3pt}.q{font-weight:bold;margin-top:8pt}',
      `<h3>Supplemental Questionnaire</h3>${each(colon, (o) => `<p class="q">${o.label}</p><p>${o.text}</p><p>○ Yes &nbsp; ○ No</p>`)}`
    ),
    truth: colon
  },
  {
    name: 'three-inline-items',
    makes: ['chromium-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "Liberation Sans"}',
      `<h2>Sanctions</h2><p>1. ${t.taxes.text}${yn}</p><p>2. ${jurisdiction.stem} ${jurisdiction.items.map(({ text }, i) => `${abc(i + 1)}) ${text}${yn}`).join(' &nbsp; ')}</p><p>3. ${t.stress.text}${yn}</p>`
    ),
    truth: [{ ...t.taxes, label: '1.' }, ...under(jurisdiction, (n) => `${abc(n)})`), { ...t.stress, label: '3.' }]
  },
  {
    name: 'three-row-over-break',
    makes: ['chromium-pdf', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:0.9in}body{font:12pt "Liberation Serif"}table{border-collapse:collapse;width:5in}td{border:1px solid #000;padding:4pt}',
      `<p>Complete the table below.</p><div style="height:6.2in">&nbsp;</div><table>${each(plainNumbers, (o) => `<tr><td width="30">${o.label}</td><td>${o.text}</td><td width="40">Yes</td><td width="40">No</td></tr>`)}</table>`
    ),
    truth: plainNumbers
  },
  {
    name: 'three-superscript-note',
    makes: ['chromium-pdf', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "Liberation Serif"}sup{font-size:7pt}',
      `<h2>Fitness to practice</h2><p>1. Do you currently<sup>1</sup> have a medical condition that impairs your ability to practice? ${yn}</p><p>2. ${t.peer.text}${yn}</p><p>3. ${t.uninsured.text}${yn}</p><p style="font-size:8pt;border-top:0.5pt solid #000;margin-top:60pt"><sup>1</sup> “Currently” means at any time during the last two years.</p>`
    ),
    truth: [
      {
        text: 'Do you currently¹ have a medical condition that impairs your ability to practice?',
        outcome: 'should-change',
        label: '1.'
      },
      { ...t.peer, label: '2.' },
      { ...t.uninsured, label: '3.' }
    ]
  },
  {
    name: 'three-superscript-word',
    makes: ['office-docx'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "Liberation Serif"}sup{font-size:7pt}',
      `<h2>Fitness to practice</h2><p>1. Do you currently<sup>1</sup> have a medical condition that impairs your ability to practice? ${yn}</p><p>2. ${t.peer.text}${yn}</p><p>3. ${t.uninsured.text}${yn}</p><p style="font-size:8pt;border-top:0.5pt solid #000;margin-top:60pt"><sup>1</sup> “Currently” means at any time during the last two years.</p>`
    ),
    truth: [
      {
        text: 'Do you currently1 have a medical condition that impairs your ability to practice?',
        outcome: 'should-change',
        label: '1.'
      },
      { ...t.peer, label: '2.' },
      { ...t.uninsured, label: '3.' }
    ]
  },
  {
    name: 'three-dagger-table',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:10pt "DejaVu Sans"}table{border-collapse:collapse;width:100%}td,th{border:1px solid #555;padding:4pt}',
      `<h3>Health Status</h3><table><tr><th>#</th><th>Question</th><th>Yes</th><th>No</th></tr><tr><td>1</td><td>Do you currently† have any illness that limits your ability to practice safely?</td><td>☐</td><td>☐</td></tr><tr><td>2</td><td>${t.gap.text}</td><td>☐</td><td>☐</td></tr></table><p style="font-size:8pt">† “Currently” means within the past twelve months.</p>`
    ),
    truth: [
      {
        text: 'Do you currently† have any illness that limits your ability to practice safely?',
        outcome: 'should-change',
        label: '1'
      },
      { ...t.gap, label: '2' }
    ]
  },
  {
    name: 'three-large-capitals',
    makes: ['chromium-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:14pt "Liberation Sans"}p{margin:0 0 8pt}',
      `<h2>AFFIDAVIT OF APPLICANT</h2>${each(dotted, (o) => `<p>${o.label} ${o.text.toUpperCase()} ........... YES ( ) NO ( )</p>`)}`
    ),
    truth: dotted.map((o) => ({ ...o, text: o.text.toUpperCase() }))
  },
  {
    name: 'three-low-quotes',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: html(
      '@page{size:A4;margin:25mm}body{font:10.5pt "Liberation Serif";hyphens:auto}p{text-align:justify}',
      `<h2>Application for Registration</h2><p>The word „board“ means every authority that grants licenses.</p>${each(
        label([t.order, t.withdrawn, t.prescribed], (n) => `(${n})`),
        (o) => `<p>${o.label} ${o.text} Yes: ☐ No: ☐</p>`
      )}`
    ),
    truth: label([t.order, t.withdrawn, t.prescribed], (n) => `(${n})`)
  },
  {
    name: 'three-landscape-remarks',
    makes: ['chromium-pdf', 'office-pdf'],
    landscape: true,
    html: html(
      '@page{size:11in 8.5in;margin:0.4in}body{font:8pt "Liberation Sans"}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:3pt}',
      `<h3>Reappointment worksheet</h3><table><tr><th>No.</th><th>Question</th><th>Yes</th><th>No</th><th>If yes, give particulars</th></tr>${each(plainNumbers, (o) => `<tr><td>${o.label}</td><td width="45%">${o.text}</td><td>[ ]</td><td>[ ]</td><td>&nbsp;</td></tr>`)}</table>`
    ),
    truth: plainNumbers.map(asked)
  },
  {
    name: 'three-right-answers',
    makes: ['chromium-pdf'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "Liberation Serif"}.q{display:flex;margin-bottom:8pt}.n{width:0.4in;flex:none}.t{flex:1}.a{width:1.6in;flex:none;text-align:right;align-self:flex-end}',
      `<h2>Character and Fitness</h2>${each(romans, (o) => `<div class="q"><div class="n">${o.label}</div><div class="t">${o.text}</div><div class="a">____ Yes ____ No</div></div>`)}`
    ),
    truth: romans
  },
  {
    name: 'three-running-heads',
    makes: ['chromium-pdf'],
    header: 'Form MB-204 (rev. 3/2026) &nbsp;&nbsp; Applicant initials: ____',
    footer: 'Lakeland Medical Board – Page <span class="pageNumber"></span> of <span class="totalPages"></span>',
    html: html(
      '@page{size:letter;margin:1in}body{font:13pt "Liberation Serif"}p{margin:0 0 12pt;orphans:1;widows:1}',
      `<h2>Disclosure Questions</h2>${each(long, (o) => `<p>${o.label} ${o.text} Yes ☐ No ☐</p>`)}`
    ),
    truth: long
  },
  {
    name: 'three-boxed-instructions',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:0.9in}body{font:10.5pt "Liberation Sans"}.b{border:1.5pt solid #000;padding:6pt;margin:8pt 0}p{margin:0 0 6pt}',
      `<h2>Confidential questions</h2><div class="b"><b>IMPORTANT.</b> Answer every question. If you are not sure how to answer, call the office of the Board before you send this form.</div>${each(qs.slice(0, 3), (o) => `<p><b>${o.label}</b> ${o.text}</p><p>&emsp;☐ YES &emsp; ☐ NO</p><p>&emsp;If yes, explain: ______________________________</p>`)}<div class="b">The questions below concern your ability to work. You may answer them on a separate sheet.</div>${each(qs.slice(3), (o) => `<p><b>${o.label}</b> ${o.text}</p><p>&emsp;☐ YES &emsp; ☐ NO</p><p>&emsp;If yes, explain: ______________________________</p>`)}`
    ),
    truth: qs.map(asked)
  },
  {
    name: 'three-scan-faint',
    makes: ['scan-pdf'],
    skew: 0.8,
    faint: true,
    html: html(
      '@page{size:letter;margin:1in}body{font:12pt "Liberation Serif"}p{margin:0 0 10pt}',
      `<h2>Application for Medical Staff Membership</h2>${each(dotted, (o) => `<p>${o.label} ${o.text} Yes ____ No ____</p>`)}`
    ),
    truth: dotted
  },
  {
    name: 'three-scan-ruled',
    makes: ['scan-pdf'],
    skew: -0.6,
    html: html(
      '@page{size:letter;margin:0.8in}body{font:11pt "Liberation Sans"}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:5pt}',
      `<h2>Disclosure</h2><table><tr><th>No.</th><th>Question</th><th>Yes</th><th>No</th></tr>${each(plainNumbers, (o) => `<tr><td>${o.label}.</td><td>${o.text}</td><td>□</td><td>□</td></tr>`)}</table>`
    ),
    truth: plainNumbers.map((o) => ({ ...o, label: `${o.label}.` }))
  },
  {
    name: 'three-scan-columns',
    makes: ['scan-pdf'],
    skew: 0.3,
    html: html(
      '@page{size:letter;margin:0.7in}body{font:10.5pt "Liberation Serif"}.c{columns:2;column-gap:0.4in}p{margin:0 0 7pt}',
      `<h2>Renewal Questionnaire</h2><div class="c">${each(dotted, (o) => `<p>${o.label} ${o.text} ☐ Yes ☐ No</p>`)}</div>`
    ),
    truth: dotted
  },
  {
    name: 'three-turned-columns',
    makes: ['turned-pdf'],
    turn: 90,
    html: html(
      '@page{size:letter;margin:0.7in}body{font:10pt "DejaVu Sans"}.c{columns:2;column-gap:0.4in}p{margin:0 0 7pt}',
      `<h2>Renewal Questionnaire</h2><div class="c">${each(qs, (o) => `<p><b>${o.label}</b> ${o.text} ☐ Yes ☐ No</p>`)}</div>`
    ),
    truth: qs
  },
  {
    name: 'three-reference',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:10.5pt "Liberation Serif"}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:3pt;text-align:left}',
      `<h2>Peer Reference Form</h2><p>Applicant: ____________________ Specialty: ____________________</p><p>1. How long have you known the applicant? ____________</p><table><tr><th>Please rate</th><th>Excellent</th><th>Good</th><th>Fair</th><th>Poor</th></tr><tr><td>Clinical knowledge</td><td>○</td><td>○</td><td>○</td><td>○</td></tr><tr><td>Bedside manner</td><td>○</td><td>○</td><td>○</td><td>○</td></tr></table><p>2. To your knowledge, does the applicant have a history of mental illness or of substance abuse? ☐ Yes ☐ No</p><p>3. Would you recommend this applicant for appointment without reservation? ☐ Yes ☐ No</p><p>Comments: ________________________________________________</p>`
    ),
    truth: [
      { text: 'How long have you known the applicant?', outcome: 'not-health', label: '1.' },
      { text: 'Clinical knowledge', outcome: 'not-health', label: null },
      { text: 'Bedside manner', outcome: 'not-health', label: null },
      {
        text: 'To your knowledge, does the applicant have a history of mental illness or of substance abuse?',
        outcome: 'must-change',
        label: '2.'
      },
      {
        text: 'Would you recommend this applicant for appointment without reservation?',
        outcome: 'not-health',
        label: '3.'
      }
    ]
  },
  {
    name: 'three-glyphs',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "DejaVu Sans"}',
      `<h2>Attestation</h2>${[
        ['❏ Yes ❏ No', t.limited],
        ['❑ Yes ❑ No', t.five],
        ['◻ Yes ◻ No', t.work],
        ['◯ Yes ◯ No', t.stress],
        ['[ ] Yes [ ] No', t.duties],
        ['( ) Y ( ) N', t.paid],
        ['□Yes □No', t.had],
        ['◊ Yes ◊ No', t.taxes],
        ['__Yes __No', t.drugs]
      ]
        .map(([mark, one], i) => `<p>${i + 1}. ${(one as { text: string }).text} ${mark}</p>`)
        .join('')}`
    ),
    truth: label([t.limited, t.five, t.work, t.stress, t.duties, t.paid, t.had, t.taxes, t.drugs], (n) => `${n}.`)
  },
  {
    name: 'three-number-above',
    makes: ['chromium-pdf'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "Liberation Sans"}.n{text-align:center;font-weight:bold;margin:12pt 0 2pt}p{margin:0 0 4pt}',
      `<h2>Declaration</h2>${each(dotted, (o) => `<p class="n">${o.label}</p><p>${o.text}</p><p>Yes ☐ &emsp; No ☐</p>`)}`
    ),
    truth: dotted
  },
  {
    name: 'three-particulars',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:10pt "Liberation Sans"}p{margin:0 0 5pt}.f{margin-left:24pt;font-style:italic}',
      `<h2>Professional Liability Application</h2>${each(dotted.slice(0, 4), (o) => `<p>${o.label} ${o.text} ☐ Yes ☐ No</p><p class="f">If yes: Date ________ Carrier ______________ Amount $________</p><p class="f">Description: ______________________________________</p>`)}`
    ),
    truth: dotted.slice(0, 4)
  },
  {
    name: 'three-grid-of-questions',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:0.7in}body{font:9.5pt "Liberation Sans"}table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:5pt;vertical-align:top;width:50%}',
      `<h2>Disclosure grid</h2><table>${[0, 2, 4, 6].map((i) => `<tr>${each(dotted.slice(i, i + 2), (o) => `<td>${o.label} ${o.text}<br>☐ Yes ☐ No</td>`)}</tr>`).join('')}</table>`
    ),
    truth: dotted
  },
  {
    name: 'three-form-controls',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:0.9in}body{font:11pt "Liberation Sans"}p{margin:0 0 8pt}',
      `<form><h2>Online questionnaire</h2>${each(dotted, (o) => `<p>${o.label} ${o.text} <input type="checkbox"> Yes <input type="checkbox"> No</p>`)}<p>Signature <input type="text" size="30"></p></form>`
    ),
    truth: dotted
  },
  {
    name: 'three-following-list',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "Liberation Serif"}table{border-collapse:collapse;width:100%}td{padding:4pt;border-bottom:0.5pt solid #999}',
      `<h2>Medical History</h2><p>1. ${treated.stem}</p><table>${each(
        under(treated, (n) => `${abc(n)}.`),
        (o) => `<tr><td width="30">${o.label}</td><td>${o.text}</td><td width="90">☐ Yes ☐ No</td></tr>`
      )}</table><p>2. ${t.training.text} &nbsp; ☐ Yes ☐ No</p>`
    ),
    truth: [...under(treated, (n) => `${abc(n)}.`), { ...t.training, label: '2.' }]
  }
]
