import { advisable, clear, must, type Ruling, should } from './decided.js'

const fsmb =
  'Are you currently suffering from any condition for which you are not being appropriately treated that impairs your ' +
  'judgment or that would otherwise adversely affect your ability to practice medicine in a competent, ethical and ' +
  'professional manner?'

/** The edge cases that the codebook decides. */
export const edgeCases: Ruling[] = [
  { id: 'fsmb', says: 'The question recommended by FSMB and NAMSS is clear', sentences: [clear(fsmb)] },
  {
    id: 'ama',
    says: 'Without the clause on treatment it is advisable',
    sentences: [advisable(fsmb.replace(' for which you are not being appropriately treated', ''))]
  },
  {
    id: 'currently-two-years',
    says: '"Currently" stretched to two years is a should',
    sentences: [
      should(fsmb, 'past-condition', {
        definitions: ['"Currently" means within the past two years.'],
        open: 'widening-fine-print'
      })
    ]
  },
  {
    id: 'currently-five-years',
    says: '"Currently" stretched to five years is a must',
    sentences: [
      must(fsmb, 'past-condition', {
        definitions: ['"Currently" means within the past five years.'],
        open: 'widening-fine-print'
      })
    ]
  },
  {
    id: 'ongoing-impact',
    says: '"Recently enough to have an ongoing impact", for illegal drug use, is clear',
    sentences: [
      clear('Are you currently engaged in the illegal use of drugs?', {
        definitions: [
          '"Currently" means recently enough that the use of drugs may have an ongoing impact on your practice.'
        ]
      })
    ]
  },
  {
    id: 'physical-or-mental',
    says: '"Any condition, physical or mental, that impairs" is a should',
    sentences: [
      should('Do you have any condition, physical or mental, that impairs your ability to practice?', 'singled-out')
    ]
  },
  {
    id: 'medical-condition',
    says: '"Any medical condition that impairs or limits" is advisable',
    sentences: [advisable('Do you have any medical condition that impairs or limits your ability to practise safely?')]
  },
  {
    id: 'impairs-or-could',
    says: '"Impairs or could impair" is a must',
    sentences: [must('Do you have a condition that impairs or could impair your judgment?', 'hypothetical-impairment')]
  },
  {
    id: 'affects-or-may',
    says: '"Affects or may affect" is a must',
    sentences: [must('Do you have any condition that affects or may affect your practice?', 'hypothetical-impairment')]
  },
  {
    id: 'chemical-substances',
    says: '"Use chemical substances that would in any way impair" is clear',
    sentences: [clear('Do you use chemical substances that would in any way impair your ability to practice safely?')]
  },
  {
    id: 'able-with-or-without',
    says: 'Able "with or without" accommodation is clear; unable is advisable',
    sentences: [
      clear('Are you able to perform the functions of the post, with or without accommodation?'),
      advisable('Are you unable to perform any essential function of the post, with or without accommodation?', {
        open: 'no-impairment-limit'
      })
    ]
  },
  {
    id: 'now-in-treatment',
    says: '"Are you now in treatment for", "dependent on", "addicted to" are a must',
    sentences: [
      must(
        'Are you now in treatment for alcoholism?',
        'diagnosis-or-treatment no-impairment-limit singled-out substance-history'
      ),
      must('Are you now dependent on, or addicted to, any drug?', 'no-impairment-limit singled-out substance-history')
    ]
  },
  {
    id: 'court',
    says: 'Incompetence, guardianship and commitment by a court are a must',
    sentences: [
      must('Has a court ever declared you mentally incompetent?', 'past-condition diagnosis-or-treatment singled-out', {
        open: 'no-impairment-limit'
      })
    ]
  },
  {
    id: 'please-explain',
    says: '"If yes, please explain" on a clear question is a should',
    sentences: [should(fsmb, 'records-demand', { followUp: 'If yes, please explain.' })]
  },
  {
    id: 'follow-up-alone',
    says: 'A follow-up standing alone is a must when it asks for the condition, a should when it only says "explain"',
    sentences: [
      must('Please explain the medical condition.', 'records-demand'),
      should('If you answered "Yes" to the health question, please explain.', 'records-demand')
    ]
  },
  {
    id: 'physical-list',
    says: 'A purely physical list is a must: parity runs both ways',
    sentences: [must('Do you have epilepsy or diabetes?', 'no-impairment-limit')]
  },
  {
    id: 'other-forms',
    says: 'One’s illness on an insurer’s or employer’s form is coded the same way',
    sentences: [
      must(
        'Has the proposed insured ever been treated for a mental disorder?',
        'past-condition diagnosis-or-treatment no-impairment-limit singled-out'
      ),
      must(
        'Has the employee ever been treated for a mental disorder?',
        'past-condition diagnosis-or-treatment no-impairment-limit singled-out'
      )
    ]
  }
]
