import type { Audit, AuditQuestion, Finding } from '../../src/contract/audit.js'
import type { SourceLink } from '../../src/report/sources.js'
import { makeAudit, makeForm, makeQuestion } from './audit.js'

const fsmb =
  'Are you currently suffering from any condition for which you are not being appropriately treated that impairs your judgment or that would otherwise adversely affect your ability to practice medicine in a competent, ethical and professional manner? (Yes/No)'

/** A finding whose span is the place of the words in the text. */
export function findingOn(text: string, words: string, over: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words)
  return {
    criterion: 'past-condition',
    strength: 'must',
    title: 'Looks back into the past',
    message: `“${words}” asks about health that is over.`,
    why: 'Past illness or treatment says nothing about the ability to practise today, and the question keeps people from seeking care.',
    sources: ['fsmb-2018', 'jama-2021'],
    spans: [[start, start + words.length]],
    ...over
  }
}

const history = 'received counselling, therapy or medication for a nervous or emotional problem?'
const stay = 'Did you ever stay in a hospital because of your mental health?'
const could = 'Do you use any substance that could, in time, affect your work?'

const questions: AuditQuestion[] = [
  makeQuestion({
    id: 'q1',
    label: '4.',
    section: 'Licensure',
    text: 'Was a license of yours ever restricted by a board?',
    health: false,
    outcome: 'not-health'
  }),
  makeQuestion({
    id: 'q2',
    label: '(b)',
    section: 'Health status',
    stem: 'At any time during the last ten years, have you',
    text: history,
    followUp: 'Name the clinician and attach the treatment plan.',
    definitions: ['“Problem” includes one that was resolved.'],
    location: { page: 3, boxes: [[72, 220, 410, 28]] },
    outcome: 'must-change',
    reading: [
      {
        time: 'past',
        window: 'ten years',
        trigger: 'treatment',
        impairment: 'none',
        domain: ['mental'],
        spans: [[0, 8]],
        plain: 'asks about: treatment · the last ten years · mental health · no link to present ability'
      }
    ],
    findings: [
      findingOn(history, 'received counselling', { spans: [{ in: 'stem', start: 12, end: 37 }, [0, 20]] }),
      findingOn(history, 'nervous or emotional problem', {
        criterion: 'singled-out',
        title: 'Singles out mental health',
        message: 'Only mental health is asked about.'
      }),
      findingOn('Name the clinician and attach the treatment plan.', 'treatment plan', {
        criterion: 'records-demand',
        title: 'Demands treatment records',
        message: 'A “yes” must be followed by medical records.',
        spans: [{ in: 'followUp', start: 34, end: 48 }]
      })
    ],
    suggestion: {
      action: 'replace',
      wording: 'fsmb-2018',
      text: fsmb,
      issuer: 'FSMB, 2018',
      keeps: 'Whoever is impaired today and not in care still has to say so.',
      drops: 'Names of diagnoses and past care, which say nothing about practice today.',
      alternatives: [
        {
          wording: 'ama',
          issuer: 'AMA',
          text: 'Are you currently suffering from any condition that impairs your judgment or that would otherwise adversely affect your ability to practice medicine in a competent, ethical and professional manner?',
          note: 'Shorter; it does not name treatment.'
        },
        { wording: 'none', issuer: 'ALL IN, option 2', text: '', note: 'Ask no health question at all.' }
      ],
      diff: [
        { op: 'remove', text: 'received counselling, therapy or medication for a nervous or emotional problem?' },
        { op: 'add', text: fsmb }
      ],
      joins: ['q3']
    }
  }),
  makeQuestion({
    id: 'q3',
    label: '(c)',
    section: 'Health status',
    text: stay,
    location: { page: 3, boxes: [[72, 260, 330, 12]] },
    outcome: 'must-change',
    findings: [findingOn(stay, 'ever stay in a hospital')],
    suggestion: {
      action: 'remove',
      wording: null,
      text: '',
      issuer: null,
      keeps: 'The one replacement covers it.',
      alternatives: [],
      diff: [{ op: 'remove', text: stay }],
      joins: [],
      joinedInto: 'q2'
    }
  }),
  makeQuestion({
    id: 'q4',
    label: '9.',
    text: could,
    location: { page: 4, boxes: [[72, 100, 330, 12]] },
    outcome: 'should-change',
    findings: [
      findingOn(could, 'could, in time, affect', {
        criterion: 'hypothetical-impairment',
        strength: 'should',
        title: 'Asks about what could happen',
        message: 'Speculation takes the place of present ability.',
        sources: ['ajph-2023']
      })
    ],
    suggestion: {
      action: 'replace',
      wording: 'washington-substance-2026',
      text: 'Do you currently use any substance (legal or illegal) that impairs in any way your ability to practice with skill and safety?',
      issuer: 'Washington Practitioner Application 2026',
      keeps: 'Present use that impairs is still asked about.',
      alternatives: [],
      diff: [
        { op: 'keep', text: 'Do you ' },
        { op: 'add', text: 'currently ' },
        { op: 'keep', text: 'use any substance ' },
        { op: 'add', text: '(legal or illegal) ' },
        { op: 'keep', text: 'that ' },
        { op: 'remove', text: 'could, in time, affect your work?' },
        { op: 'add', text: 'impairs in any way your ability to practice with skill and safety?' }
      ],
      joins: []
    }
  }),
  makeQuestion({
    id: 'q5',
    label: null,
    text: 'Please comment on anything about the applicant’s vitality.',
    location: { page: 5 },
    outcome: 'needs-review',
    review: 'It reads like a health question, but no phrase of the rules matches.'
  }),
  makeQuestion({ id: 'q6', label: '11.', location: { page: 6 } }),
  makeQuestion({
    id: 'q7',
    label: '12.',
    kind: 'statement',
    text: 'I do not suffer from an illness that impairs my work.',
    location: { page: 6 },
    outcome: 'advisable',
    findings: [
      findingOn('I do not suffer from an illness that impairs my work.', 'suffer from', {
        criterion: 'stigmatizing-term',
        strength: 'advisable',
        title: 'Uses a stigmatizing term',
        message: '“suffer from” can be said in neutral words.',
        sources: ['nida-words']
      })
    ]
  })
]

/** An audit with every part that a view can show: unread pages, every outcome, joins, form findings, state rules. */
export function sampleAudit(): Audit {
  const form = makeForm({
    healthQuestions: 5,
    supportiveStatement: false,
    safeHaven: false,
    confidentialityStatement: false,
    jamaScore: 0,
    jama: { onlyIfImpaired: false, onlyCurrent: false, safeHaven: false, supportiveLanguage: false },
    allInOption: null,
    dyrbyeConsistent: false,
    gold: {
      mental: { asked: true, impairmentOnly: false, currentOnly: false },
      physical: { asked: false, impairmentOnly: true, currentOnly: true },
      substance: { asked: true, impairmentOnly: false, currentOnly: true }
    },
    halter: { specificDiagnoses: false, historyWithoutImpairment: true, predictsImpairment: true },
    stateRules: [
      {
        state: 'VA',
        rule: 'virginia-2023',
        citation: 'SB 970 / HB 1573 (2023)',
        result: 'conflicts-with',
        message: 'The boards of the Virginia Department of Health Professions ask two set questions instead.',
        questions: ['q2', 'q3']
      }
    ],
    findings: [
      {
        criterion: 'supportive-statement-missing',
        strength: 'should',
        title: 'No supportive statement',
        message: 'Nothing on the form says that health conditions are ordinary and that care is welcome.',
        why: 'A form that only asks tells people to hide. A few sentences turn it into an invitation to seek care.',
        sources: ['jama-2021'],
        questions: [],
        add: 'Health conditions, mental ones and substance use disorders included, happen to clinicians as to anyone. [Programme name] gives confidential help.'
      }
    ],
    band: 'incomplete'
  })
  return makeAudit({
    questions,
    form,
    document: {
      name: 'medical-staff-application.pdf',
      partial: true,
      readers: { 1: 'pdfium', 7: 'ocr' },
      unread: [{ page: 8, reason: 'The page is a picture and no words could be made out.' }],
      warnings: [{ code: 'ocr.used', message: 'This page was recognised from a picture. Words may be wrong.', page: 7 }]
    }
  })
}

/** A register of sources as the views take it. */
export const sampleSources: SourceLink[] = [
  {
    id: 'fsmb-2018',
    title: 'Physician Wellness and Burnout',
    issuer: 'FSMB',
    year: 2018,
    where:
      'https://www.ama-assn.org/practice-management/physician-health/how-states-can-help-physicians-get-confidential-care-they'
  },
  {
    id: 'jama-2021',
    title: 'JAMA 325(19):2017–2018',
    issuer: 'Saddawi-Konefka et al.',
    year: 2021,
    where: 'https://jamanetwork.com/journals/jama/fullarticle/2780002'
  },
  {
    id: 'ajph-2023',
    title: 'Virginia ALL IN',
    issuer: 'AJPH',
    year: 2023,
    where: 'https://ajph.aphapublications.org/doi/full/10.2105/AJPH.2023.307506'
  },
  { id: 'nida-words', title: 'Words Matter', issuer: 'NIDA', year: null, where: 'NIDA, Words Matter, web page' }
]
