import { advisable, clear, must, notHealth, type Ruling, should } from './decided.js'

/** The rulings of the codebook, each with sentences of its own. */
export const rulings: Ruling[] = [
  {
    id: '1',
    says: 'A look-back of two years or less that is tied to impairment is a should; without the tie it is a must',
    sentences: [
      should(
        'In the last two years, has any condition impaired your ability to treat patients safely?',
        'past-condition'
      ),
      must('In the last two years, have you had any illness?', 'past-condition no-impairment-limit'),
      must(
        'In the last three years, has any condition impaired your ability to treat patients safely?',
        'past-condition',
        {
          open: 'no-impairment-limit'
        }
      )
    ]
  },
  {
    id: '2',
    says: 'Illegal use alone, looking back or forward, is substance-history should and nothing else',
    sentences: [
      should('In the past eight years, have you illegally used any controlled substance?', 'substance-history'),
      should('Do you intend to use an illegal drug in the future?', 'substance-history'),
      should('Within ten years have you misused a prescription drug?', 'substance-history'),
      clear('Are you currently using illegal drugs?')
    ]
  },
  {
    id: '3',
    says: 'Plain "would" about the present is present impairment, not a guess',
    sentences: [
      advisable('Do you have any condition that would limit your ability to do your clinical work?'),
      must(
        'Do you have any condition that could limit your ability to do your clinical work?',
        'hypothetical-impairment'
      )
    ]
  },
  {
    id: '4',
    says: 'A declaration of no condition that now affects practice is judged as the question turned round',
    sentences: [
      advisable('I declare that I have no condition that currently affects my ability to practice.'),
      must('I declare that I have no illness or condition.', 'condition-free-attestation', {
        open: 'no-impairment-limit'
      })
    ]
  },
  {
    id: '5',
    says: 'A list of examples with mental conditions alone is singled-out must; beside physical ones should',
    sentences: [
      must(
        'Do you now have any condition, such as depression or an anxiety disorder, that impairs your care of patients?',
        'singled-out named-diagnosis'
      ),
      should(
        'Do you now have any condition, be it physical, mental or emotional, that impairs your care of patients?',
        'singled-out'
      ),
      should(
        'Do you now have an untreated condition that impairs your care of patients?',
        'singled-out widening-fine-print',
        {
          definitions: ['"Condition" includes physical, mental and emotional conditions.']
        }
      )
    ]
  },
  {
    id: '6',
    says: 'Headings, statutes, policies, programmes described and reassurance are not questions; a narrowing note is clear',
    sentences: [
      notHealth('Health Status'),
      notHealth('The program helps physicians who have mental health or substance use disorders.'),
      notHealth('Asking for help is never held against an applicant.'),
      clear('If your condition is appropriately treated and you practice safely, you may answer "No" to Question 12.')
    ]
  },
  {
    id: '7',
    says: 'What is expressly voluntary is at most advisable',
    sentences: [
      clear('You may, if you wish, tell us of any accommodation that would help you. An answer is voluntary.'),
      ...[
        'In the last year, has any condition impaired your ability to practice?',
        'Are you being treated for a condition that impairs your ability to practice?',
        'Has a court ever declared you mentally incompetent?',
        'Do you have any condition that may impair your ability to practice?',
        'Do you have any condition that is likely to impair your ability to practice?',
        'Do you have any physical or mental condition that impairs your ability to practice?',
        'Have you ever used alcohol to excess?',
        'Do you drink to excess?',
        'Have you ever illegally used drugs?',
        'Are you taking any prescribed medication?',
        'I authorize my physicians to release my medical records.',
        'I am free of any illness or disability.',
        'Have you ever taken a medical leave of absence?',
        'Are you now on medical leave?',
        'Has a hospital ever suspended you because of impairment?',
        'In your opinion, does the applicant have a condition that impairs practice?',
        'Rate the applicant’s physical and mental health: Good Fair Poor',
        'What disability requires the accommodation?',
        'Are you able to perform the essential functions of the post?',
        'Are you unable to perform any essential function, with or without accommodation?'
      ].map((text) => clear(`${text} Answering is voluntary.`)),
      ...[
        'Have you ever been treated for depression or another mental illness?',
        'In the last year, have you had any illness?',
        'Do you have a mental disorder?',
        'Do you have schizophrenia?',
        'Are you addicted to any drug?',
        'Have you ever been treated for alcoholism?',
        'To your knowledge, has the applicant ever been treated for a mental illness?'
      ].map((text) => advisable(`${text} Answering is voluntary.`))
    ]
  },
  {
    id: '8',
    says: 'Leave, programme participation, releases and follow-ups stand alone: time and impairment are not coded again',
    sentences: [
      must('Have you ever taken a leave of absence for medical reasons?', 'health-leave', {
        open: 'past-condition no-impairment-limit'
      }),
      must('Have you ever been enrolled in a physician health program?', 'program-participation', {
        open: 'past-condition no-impairment-limit'
      }),
      must('I authorize my physicians to release my medical records to the Hospital.', 'medical-release', {
        open: 'no-impairment-limit singled-out'
      })
    ]
  },
  {
    id: '9',
    says: 'Follow-ups: treatment is a must, dates or "explain" a should, accommodation and the manner of practice are clear',
    sentences: [
      must('Explain how your treatment reduces the effect of the condition.', 'records-demand'),
      should('Do you now have an untreated condition that impairs your judgment?', 'records-demand', {
        followUp: 'If yes, give the dates.'
      }),
      clear('Do you now have an untreated condition that impairs your judgment?', {
        followUp: 'If yes, explain how the setting or manner of your practice reduces the limitation.'
      }),
      clear('If you need an accommodation, what accommodation do you need?')
    ]
  },
  {
    id: '10',
    says: 'An item takes its domain from the heading above it',
    sentences: [
      must(
        'Have you ever been hospitalized?',
        'past-condition diagnosis-or-treatment no-impairment-limit singled-out',
        {
          section: 'Psychological and Emotional Health'
        }
      ),
      must('Have you ever been hospitalized?', 'past-condition diagnosis-or-treatment no-impairment-limit')
    ]
  },
  {
    id: '11',
    says: 'A specific disorder is a named diagnosis; "mental illness" and "substance use disorder" are domains',
    sentences: [
      must(
        'Do you have bipolar disorder, schizophrenia or post-traumatic stress disorder?',
        'named-diagnosis no-impairment-limit singled-out'
      ),
      must('Do you have a mental illness?', 'no-impairment-limit singled-out')
    ]
  },
  {
    id: '12',
    says: 'Chemical dependency beside physical conditions, with present impairment, is singled-out should only',
    sentences: [
      should(
        'Do you have a physical condition, mental condition or chemical dependency that currently impairs your ability to practice?',
        'singled-out'
      )
    ]
  },
  {
    id: '13',
    says: 'Findings of courts and boards, drug screens, patients and relatives are not about the applicant’s health',
    sentences: [
      notHealth('Has a court or licensing board ever found that you used a controlled substance?'),
      notHealth('I consent to a drug screen before I begin work.'),
      notHealth('Do you treat patients who have depression or a substance use disorder?'),
      notHealth('Is there a family history of mental illness among your relatives?')
    ]
  },
  {
    id: '14',
    says: 'A standing duty to report changes in health status has no impairment limit',
    sentences: [must('I agree to notify the Hospital of any change in my health status.', 'no-impairment-limit')]
  },
  {
    id: '15',
    says: '"Even if you have no such symptoms today" neither rescues nor worsens a limb by itself',
    sentences: [
      advisable('Do you have a condition that impairs your judgment, even if you have no symptoms today?'),
      advisable('Do you have a condition that impairs your judgment?')
    ]
  },
  {
    id: '16',
    says: 'Only an accommodation item that asks for the disability’s name is accommodation-missing must',
    sentences: [
      must('What disability requires the accommodation that you ask for?', 'accommodation-missing', {
        open: 'no-impairment-limit'
      }),
      must('Have you any disability?', 'no-impairment-limit')
    ]
  },
  {
    id: '17',
    says: '"Victim of" is a stigmatizing term only with an illness',
    sentences: [
      must('Are you the victim of a mental illness?', 'no-impairment-limit singled-out stigmatizing-term=should'),
      notHealth('Have you cared for a victim of violence?')
    ]
  },
  {
    id: '18',
    says: 'Every criterion that is met is listed, not only the deciding one',
    sentences: [
      must(
        'Have you ever been treated for depression, or for any mental disorder which could impair your practice?',
        'past-condition diagnosis-or-treatment no-impairment-limit singled-out named-diagnosis hypothetical-impairment',
        { open: 'no-impairment-limit' }
      )
    ]
  },
  {
    id: '19',
    says: 'Pairs on which careful coders differ are left open when answers are scored',
    sentences: [
      must('Are you taking any prescribed medication?', 'medication', { open: 'no-impairment-limit' }),
      must('I am free of any physical or mental disorder.', 'condition-free-attestation', {
        open: 'no-impairment-limit singled-out'
      })
    ]
  },
  {
    id: '20',
    says: 'Discipline that names a health reason is a should and nothing else, however far back it reaches',
    sentences: [
      should(
        'Has any hospital ever suspended your privileges because of impairment or substance use?',
        'discipline-for-health'
      ),
      notHealth('Has any hospital ever suspended your privileges?')
    ]
  },
  {
    id: 'never',
    says: 'Never flagged: NCQA’s two items, a risk to patients, infection and vaccination, conduct without a health reason',
    sentences: [
      clear('Are you presently engaged in the illegal use of drugs?'),
      clear(
        'Are you able to perform the essential functions of your position with or without reasonable accommodation?'
      ),
      clear(
        'Do you have any reason to believe that you would pose a risk to the safety or well-being of your patients?'
      ),
      clear('Have you had a tuberculosis test in the past twelve months?'),
      clear('Have you been vaccinated against hepatitis B and influenza?'),
      notHealth('Have you ever been convicted of driving under the influence of alcohol or drugs?')
    ]
  }
]
