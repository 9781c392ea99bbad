import type { LayoutSource } from '../sources.js'
import { firstWord } from './first-word.js'
import { abc, each, html, label, under } from './frames.js'
import { board, q, ten } from './words.js'

const eight = [q.refused, q.psych, q.excluded, q.suit, q.counselor, q.official, q.functions, q.drugs]

const columns = label(eight, (n) => `${n})`)
const zebra = label([q.registration, q.excluded, q.inpatient, q.pending, q.official, q.society, q.drugs], (n) => `${n}`)
const nested = [
  { ...q.refused, label: '1.' },
  ...under(ten, (n) => `2${abc(n)}.`),
  ...under(board, (n) => `3${abc(n)}.`),
  { ...q.functions, label: '4.' }
]
const beforeBreak = label([q.refused, q.suit, q.excluded, q.crime], (n) => `Question ${n}.`)
const heads = label([q.leave, q.pending, q.functions, q.residency], (n) => `Q${n}.`)
const narrow = label([q.excluded, q.official, q.dependency, q.crime, q.functions], (n) => `${n}.`)
const landscape = label([q.society, q.psych, q.excluded, q.official, q.drugs, q.residency], (n) => `${n}.`)
const shapes = label([q.refused, q.inpatient, q.suit, q.functions, q.drugs, q.psych, q.crime], (n) => `${n}.`)
const banner = [
  { ...q.refused, label: '1.' },
  { ...q.society, label: '2.' },
  { ...q.counselor, label: '3.' },
  { ...q.official, outcome: 'should-change' as const, label: '4.' },
  { ...q.crime, label: '5.' }
]
const boxed = (s: string) =>
  `<span style="display:inline-block;width:9pt;height:9pt;border:1px solid #000"></span> ${s}`

/** A set written after the reader and read once before any mending. */
export const first: readonly LayoutSource[] = [
  {
    name: 'one-two-columns-rule',
    makes: ['chromium-pdf'],
    html: html(
      '@page{size:A4;margin:18mm}body{font:9.5pt "DejaVu Sans"}.c{columns:2;column-gap:10mm;column-rule:1px solid #444;text-align:justify}p{margin:0 0 5pt;padding-left:16pt;text-indent:-16pt}',
      `<h2>Riverton Hospital — Attestation Questions</h2><p style="text-indent:0;padding:0">Answer all questions below. Explain each affirmative answer on a separate sheet.</p><div class="c">${each(columns, (o) => `<p>${o.label} ${o.text}<br>Yes ○ &nbsp; No ○</p>`)}</div><p>Signature: ____________________ Date: __________</p>`
    ),
    truth: columns
  },
  {
    name: 'one-zebra-centred',
    makes: ['chromium-pdf', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:0.7in}body{font:10pt "DejaVu Serif"}table{border-collapse:collapse;width:100%}td,th{padding:5pt 6pt;vertical-align:middle}tr:nth-child(even){background:#e8eef6}td.n{text-align:center;width:24pt}td.a{text-align:center;width:36pt}',
      `<h1 style="font-size:14pt">Section IV: Professional History</h1><table><tr><th></th><th align="left">Please respond to each statement</th><th>YES</th><th>NO</th></tr>${each(zebra, (o) => `<tr><td class="n">${o.label}</td><td>${o.text}</td><td class="a">○</td><td class="a">○</td></tr>`)}</table>`
    ),
    truth: zebra
  },
  {
    name: 'one-nested-break',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "DejaVu Serif"}p{margin:0 0 7pt}.s{margin-left:28pt}',
      `<h2>HEALTH AND CONDUCT</h2><p>1. ${q.refused.text} ☐ Yes ☐ No</p><div style="height:5.9in">&nbsp;</div><p>2. ${ten.stem}</p>${each(
        under(ten, (n) => `2${abc(n)}.`),
        (o) => `<p class="s">${o.label} ${o.text} ☐ Yes ☐ No</p>`
      )}<p>3. ${board.stem}</p>${each(
        under(board, (n) => `3${abc(n)}.`),
        (o) => `<p class="s">${o.label} ${o.text} ☐ Yes ☐ No</p>`
      )}<p>4. ${q.functions.text} ☐ Yes ☐ No</p>`
    ),
    truth: nested
  },
  {
    name: 'one-header-footer',
    makes: ['chromium-pdf'],
    header: 'Lakeland Board of Nursing — Renewal Application',
    footer: 'Form LBN-22 (rev. 3/2026) Page <span class="pageNumber"></span> of <span class="totalPages"></span>',
    html: html(
      '@page{size:letter;margin:1in 0.8in}body{font:12pt "DejaVu Sans"}.q{page-break-after:always}',
      each(
        beforeBreak,
        (o) =>
          `<div class="q"><h3>${o.label}</h3><p>${o.text}</p><p>☐ YES &nbsp; ☐ NO</p><p>If you answered yes, explain: __________________________________</p></div>`
      )
    ),
    truth: beforeBreak
  },
  {
    name: 'one-label-above',
    makes: ['chromium-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "DejaVu Sans"}',
      `<h1>Employee Health Statement</h1>${each(heads, (o) => `<p><b>${o.label}</b> ${o.text}</p><p style="margin-left:20pt">( ) Yes &nbsp; ( ) No</p>`)}`
    ),
    truth: heads
  },
  {
    name: 'one-hyphens',
    makes: ['chromium-pdf'],
    html: html(
      '@page{size:letter;margin:0.9in}body{font:10.5pt "DejaVu Serif";width:3.1in;hyphens:manual;text-align:justify;font-variant-ligatures:common-ligatures}',
      `<h3>Disclosures</h3>${each(
        narrow,
        (o) =>
          `<p>${o.label} ${o.text
            .replace(/condition/g, 'con&shy;di&shy;tion')
            .replace(/appropriately/g, 'ap&shy;pro&shy;pri&shy;ate&shy;ly')
            .replace(/accommodation/g, 'ac&shy;com&shy;mo&shy;da&shy;tion')
            .replace(/professional/g, 'pro&shy;fes&shy;sion&shy;al')
            .replace(/dependency/g, 'de&shy;pen&shy;den&shy;cy')
            .replace(/essential/g, 'es&shy;sen&shy;tial')
            .replace(/suspended/g, 'sus&shy;pend&shy;ed')
            .replace(/alcoholism/g, 'al&shy;co&shy;hol&shy;ism')} ☐ Yes ☐ No</p>`
      )}`
    ),
    truth: narrow
  },
  {
    name: 'one-landscape-explanation',
    makes: ['chromium-pdf', 'office-pdf'],
    landscape: true,
    html: html(
      '@page{size:11in 8.5in;margin:0.6in}body{font:10pt "DejaVu Sans"}table{border-collapse:collapse;width:100%}td,th{border:1px solid #777;padding:4pt;vertical-align:top}',
      `<h2>Supplement B</h2><table><thead><tr><th>Item</th><th>Question</th><th>Yes</th><th>No</th><th>Explanation (attach pages if needed)</th></tr></thead>${each(landscape, (o) => `<tr><td>${o.label}</td><td>${o.text}</td><td></td><td></td><td></td></tr>`)}</table>`
    ),
    truth: landscape
  },
  {
    name: 'one-shapes',
    makes: ['chromium-pdf'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:11pt "DejaVu Sans"}p{margin:6pt 0}',
      `<h2>Questions</h2>${each(shapes.slice(0, 1), (o) => `<p>${o.label} ${o.text} <input type=checkbox> Yes <input type=checkbox> No</p>`)}${each(shapes.slice(1, 2), (o) => `<p>${o.label} ${o.text} <input type=radio> Yes <input type=radio> No</p>`)}${each(shapes.slice(2, 3), (o) => `<p>${o.label} ${o.text} [ ] Yes [ ] No</p>`)}${each(shapes.slice(3, 4), (o) => `<p>${o.label} ${o.text} ${boxed('Yes')} ${boxed('No')}</p>`)}${each(shapes.slice(4, 5), (o) => `<p>${o.label} ${o.text} ❏ Y ❏ N</p>`)}${each(shapes.slice(5, 6), (o) => `<p>${o.label} ${o.text} ____Yes ____No</p>`)}${each(shapes.slice(6), (o) => `<p>${o.label} ${o.text} (circle one) YES / NO</p>`)}`
    ),
    truth: shapes
  },
  {
    name: 'one-banner',
    makes: ['chromium-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:10.5pt "DejaVu Sans"}h3{background:#123;color:#fff;padding:3pt 6pt;font-size:11pt;font-variant:small-caps}',
      `<h1>Application for Clinical Privileges</h1><h3>A. Licensure</h3>${each(banner.slice(0, 2), (o) => `<p>${o.label} ${o.text} ☐ Yes ☐ No</p>`)}<p><i>Note: If the answer to any question in this section is yes, attach a letter from the board.</i></p><h3>B. Health Status</h3><p>The following questions concern your present fitness to practice.</p>${each(banner.slice(2, 4), (o) => `<p>${o.label} ${o.text} ☐ Yes ☐ No</p><p>If yes, please describe: ____________________</p>`)}<h3>C. Legal</h3>${each(banner.slice(4), (o) => `<p>${o.label} ${o.text} ☐ Yes ☐ No</p>`)}<p>I certify that the statements above are true and complete.</p>`
    ),
    truth: banner
  },
  {
    name: 'one-footnote-number',
    makes: ['chromium-pdf', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:0.9in}body{font:11pt "DejaVu Serif"}sup{font-size:60%}',
      `<h2>Fitness to Practice</h2><p>1. Do you currently<sup>1</sup> have any health condition that impairs your ability to practice safely? ☐ Yes ☐ No</p><p>2. ${q.suit.text} ☐ Yes ☐ No</p><hr style="width:2in;margin-left:0"><p style="font-size:8.5pt"><sup>1</sup> “Currently” does not mean on the day of this application but at any time within the last five years.</p>`
    ),
    truth: [
      {
        text: 'Do you currently have any health condition that impairs your ability to practice safely?',
        outcome: 'must-change',
        label: '1.'
      },
      { ...q.suit, label: '2.' }
    ]
  },
  {
    name: 'one-scan',
    makes: ['scan-pdf'],
    html: html(
      '@page{size:letter;margin:0.9in}body{font:12pt "DejaVu Serif"}table{border-collapse:collapse}td{border:1px solid #000;padding:4pt}',
      `<h2>Prairie Medical Group</h2><table>${each(
        label([q.refused, q.psych, q.suit, q.functions, q.drugs], (n) => `${n}.`),
        (o) => `<tr><td>${o.label}</td><td>${o.text}</td><td>Yes</td><td>No</td></tr>`
      )}</table>`
    ),
    truth: label([q.refused, q.psych, q.suit, q.functions, q.drugs], (n) => `${n}.`)
  },
  {
    name: 'one-turned',
    makes: ['turned-pdf'],
    html: html(
      '@page{size:letter;margin:0.9in}body{font:11pt "DejaVu Sans"}td{padding:4pt}',
      `<h2>Peer Questions</h2><table>${each(zebra, (o) => `<tr><td valign=middle>${o.label}</td><td>${o.text}</td><td>☐ Yes</td><td>☐ No</td></tr>`)}</table>`
    ),
    truth: zebra
  },
  ...firstWord,
  {
    name: 'one-definitions',
    makes: ['office-docx', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "DejaVu Serif"}',
      `<h2>Part C</h2><p>For purposes of these questions, “impairs” means makes unable to practice with reasonable skill and safety.</p><ol start="21"><li>Do you have a physical or mental condition that currently impairs your ability to practice? <br>Yes ___ No ___<ul><li>If yes, are the limitations reduced by ongoing treatment?</li></ul></li><li>${q.drugs.text} <br>Yes ___ No ___</li><li>${q.excluded.text} <br>Yes ___ No ___</li></ol>`
    ),
    truth: [
      {
        text: 'Do you have a physical or mental condition that currently impairs your ability to practice?',
        outcome: 'should-change',
        label: '21.'
      },
      { ...q.drugs, label: '22.' },
      { ...q.excluded, label: '23.' }
    ]
  },
  {
    name: 'one-acroform',
    makes: ['fields-pdf'],
    fields: { questions: [q.refused, q.psych, q.suit, q.official, q.drugs], printed: 3 },
    truth: [q.refused, q.psych, q.suit, q.official, q.drugs].map((one, i) => ({
      ...one,
      label: i < 3 ? `${i + 1}.` : null
    }))
  }
]
