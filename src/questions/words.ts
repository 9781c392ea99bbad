/** The words by which forms show what an item is. They are about layout and grammar, never about health. */

const auxiliary =
  'are|is|was|were|do|does|did|have|has|had|can|could|will|would|should|may|which|what|when|where|who|whom|whose|why|how'
const reply = '(?:answer(?:ed|s|ing)?|check(?:ed)?|respond(?:ed)?|response|indicated?|mark(?:ed)?|select(?:ed)?)'
const quote = '[“”"‘’\']?'

export const openers = {
  /** A question, with or without its mark: by its verb, or by a time or condition before it. */
  question: new RegExp(
    `^(?:(?:${auxiliary})\\b(?! to\\b)|(?:to (?:the best of )?your (?:actual )?knowledge|(?:with)?in the (?:last|past)|during|over the|since|at any time|if|for the)\\b[^.?]{0,160}?[,:] ?(?:${auxiliary}) (?:you|your|the applicant|he|she|any|there|anyone|it)\\b|(?:with)?in the (?:last|past)\\b[^.?]{0,60}? (?:have|has|are|is|do|does|did|were|was|had) (?:you|the applicant|he|she)\\b)`,
    'i'
  ),
  request:
    /^(?:please )?(?:list|describe|specify|indicate|state (?:the|your|any|all|whether)|give|explain|provide|disclose|report|comment|tell us|identify|name (?:the|your|any|all|each|every)|rate|evaluate|check|select|mark)\b/i,
  statement:
    /^(?:\W*)(?:i|we|my)\b|^(?:by (?:signing|submitting|renewing|checking|completing)\b)|^(?:the (?:undersigned|applicant) (?:certif|attest|declar|affirm|swear|represent))|^(?:under penalt)|(?:^|[.:;,] )i (?:hereby |also |further |do |solemnly ){0,2}(?:certify|attest|authorize|authorise|consent|declare|affirm|swear|acknowledge|understand|agree|release|have|am|was|had|do)\b/i,
  release:
    /\b(?:authorize|authorise|consent to|permit|release|waive)\b[^?]{0,400}?\b(?:release|disclos|furnish|provide|obtain|records?|information|inspect|exchange|liability)/i,
  /** Takes note of something, and declares nothing by that alone. */
  acknowledgement: /^[^.]{0,80}\bi (?:also |further |hereby )?(?:understand|acknowledge)\b/i,
  duty: /\bi (?:must|will|shall|agree|am|authorize|consent|have (?:no|not|never|any)|do not)\b|\b(?:required|obligat\w+|duty|responsib\w+)\b/i,
  /** What is asked only of those who answered in one way. */
  followUp: new RegExp(
    `^\\W*(?:if (?:${quote}(?:yes|no)\\b|so\\b|applicable\\b|not\\b,|you (?:have )?${reply}|(?:the|your|any) ${reply}|(?:any|either|one|all)\\b[^.?]{0,60}\\b${quote}yes)|(?:for|on) (?:each|any|every|all) [^.?]{0,30}${quote}yes|(?:please )?(?:explain|give (?:full )?details|provide (?:full |further |complete )?(?:details|an explanation|a written|a full|a detailed)|attach (?:an?|the|copies|full|additional|documentation|explanation|details)\\b)|please (?:give|list|state|specify|submit|provide|attach|indicate|include)\\b(?! (?:whether|if you|which)\\b)|(?:please )?describe (?:below|here|in detail|the (?:nature|condition|circumstances))|any ${quote}yes${quote} (?:answer|response))`,
    'i'
  ),
  /** How to answer all that follows: "Check Yes or No for each item". */
  instruction:
    /^(?:please )?(?:check|mark|circle|tick|select|answer|indicate|respond)\b[^.?:]{0,60}\b(?:each|every|all)\b[^.?:]{0,20}\b(?:items?|questions?|statements?|boxes|lines?)\W*$/i,
  note: /^(?:\W*)(?:note|notice|important|definitions?|for (?:the )?purposes? of|as used in|the (?:term|word|phrase)s?\b|“[^”]{2,60}”\s+(?:means?|includes?|refers?|does not|is|shall)|"[^"]{2,60}"\s+(?:means?|includes?|refers?|does not|is|shall)|\w+(?: \w+){0,3} means\b)/i
}

/** Only which item comes next: nobody is asked for anything. */
export const navigation =
  /\b(?:skip|go (?:directly )?to|proceed|continue (?:to|with|on)|move on|complete (?:only )?(?:items?|questions?|sections?|parts?|form|attachment|schedule)|see (?:the )?(?:instructions|item|section|part))\b/i

/** Where, behind the words of a question, its instruction begins. */
export const followUpInside = new RegExp(
  `[\\s(](?=(?:if ${quote}(?:yes|so)\\b${quote},?|If applicable,|If you (?:have )?${reply} ${quote}yes|If (?:your|the) ${reply} (?:is|was) ${quote}yes|Please (?:explain|describe|provide|attach|give|submit|list)\\b|(?:Explain|Describe) |Yes[,:]? ?[•►▶→>(]|(?:NOTE|Note):? ))`,
  'gi'
)

/** Lets some people answer otherwise, or leave the answer out. */
export const exception =
  /\b(?:may|should|can) (?:answer|check|respond|mark|select|indicate|reply)\b|\b(?:need not|not (?:required|obliged|obligated) to|do(?:es)? not (?:need|have) to|should not) (?:be )?(?:report|disclose|answer|list|include|reveal)/i

/** A definition of a quoted term, or of unquoted words that "means" follows. */
export const definition =
  /[“"‘]([A-Za-z][A-Za-z ,-]{2,60}?)[,.]?[”"’](?:\s*(?:or|and)\s*[“"‘][^”"’]{2,60}[”"’]){0,4}[^.“"]{0,60}?\b(?:means?|is defined|are defined|shall mean|includes?|refers? to|does not (?:mean|include)|do not (?:mean|include)|is (?:not )?limited)\b|(?:^(?:\d\s)?|[.:;]\s|\b(?:term|word|phrase)s?\s)([A-Za-z][A-Za-z -]{2,40}?)\s(?:means|is defined as|shall mean)\b|^(?:\d\s)?([A-Za-z]+(?: [a-z]+)?) does not mean\b/

const number = '\\(?(?:\\d{1,3}(?:\\.\\d{1,3})?\\.?[A-Za-z]?|[A-Za-z])(?![A-Za-z\\d])\\)?'

/** Which labels an instruction names: "question 12", "questions 4.3 to 4.6", "Item Number 22.a.", "#16". */
export const namedLabels = new RegExp(
  `(?:\\b(?:questions?|items?(?: numbers?)?|numbers?|nos?\\.?)|#)\\s*#?\\s*(${number}\\.?(?:\\s*(?:,|and|or|to|through|thru|–|-|&)\\s*(?:and |or )?(?:questions? |items? )?#?${number}\\.?){0,20})`,
  'i'
)

export const wholeSection =
  /\b(?:these|the following|following|above|preceding|any of the above|all|any|each) (?:\w+ )?(?:questions?|items?)\b|\b(?:questions?|items?) (?:in|of|on|below|above|that follow|listed)\b|\bthis (?:section|part)\b/i
export const wholeForm = /\bthis (?:application|form|questionnaire)\b|\bthroughout\b/i

/** A text that asks for the items below it to be completed. */
export const stemEnd =
  /(?::|[-–—…]|\.\.\.)\s*$|\b(?:have you(?: ever)?|do you|are you|has the applicant|did you|the following)\s*$/i

/** How the lines below are to be answered, behind the words of a stem: "… any of these? Answer each line." */
export const eachLine =
  /[?:.]\s+(?:please )?(?:answer|mark|check|circle|tick|indicate|respond|complete)\b[^.?]{0,60}\b(?:each|every|all|lines?|rows?|items?|box(?:es)?|apply)\b[^.?]{0,30}\W*$/i

/** A stem that only names a time: a whole question may stand under it. */
export const timeStem = /\b(?:since|past|last|within|during|years?|months?|prior|before|time)\b/i

/** A stem that asks by itself: what stands under it is not a sentence of its own. */
export const askingStem = /\b(?:have|has|do|does|are|is|were|was|did|had)\b(?: \w+){0,6}\W*$/i

/** Words without which a text with a colon is only the caption of a field. */
export const stemWords =
  /\b(?:you|your|applicant|i|he|she|have|has|had|do|does|did|are|is|was|were|been|any|following|because|that|whether|since|during|past|last|within|apply|applies|check|select)\b/i

/** Asks for one or more of the boxes below it. */
export const asksToTick =
  /\b(?:check|select|mark|tick|circle|choose|indicate)\b[^.?]{0,40}\b(?:all|any|one|each|every|box|boxes|which|that apply|applicable|below|following|type)\b|\bany of the following\b|\b(?:all|any) that apply\b/i

export const tableHeads =
  /^(?:(?:question |item )?no\.?|number|#|question|questions|item|yes|no|n\/a|date|answer|response|initials?|comments?)$/i

/** Reminders to the applicant end with a question mark and ask nothing. */
export const reminder =
  /^(?:did you (?:remember|sign|attach|enclose|include|complete)|have you (?:signed|attached|enclosed))\b/i

/** Words of a rating scale. */
export const ratingWords =
  'excellent|superior|outstanding|very good|good|average|fair|poor|satisfactory|unsatisfactory|above average|below average|marginal|acceptable|unacceptable|unable to (?:rate|evaluate|judge|assess)|no (?:knowledge|information|basis)|not observed|strongly agree|agree|neutral|disagree|strongly disagree|always|usually|sometimes|rarely|never|exceeds|meets|superb|inadequate|adequate'

/** Boxes and circles to tick that stand before words, where filled ones are bullets. */
export const boxSigns = '☐☑☒□◻◽▢▯⎕⬚⬜❏❑❒❍○◯⚪◊◇'

/** Boxes and circles to tick, as glyphs and as typed brackets. */
export const boxMarks = '[☐☑☒□■◻◽▢▯⎕⬚⬜❏❑❒❍○◯⚪⚬●◉⭘◊◇\\uf06f\\uf071\\uf0a8\\uf0fe]|\\[ {0,3}\\]|\\( {1,3}\\)'

/** What Word prints where nothing was filled in yet. */
export const placeholders =
  'choose an item\\.?|(?:click|tap) (?:or tap )?here to enter (?:text|a date)\\.?|click or tap to enter (?:text|a date)\\.?'

/** Between a question and its answers: "(circle one)". */
export const howToAnswer =
  '\\((?:please )?(?:circle|check|select|mark|choose|tick)(?: (?:only )?one| yes or no| y or n)?(?: box| answer)?\\)'

/** What to do stands inside the answer: "Yes (explain) ☐", "Yes, explain: ____". */
export const answerNotes =
  '(?<=\\b(?:yes|no|y|n)[*.:]? ?)\\((?:please |if |see |attach|explain|describe|specify|list|give|provide|comment|details)[^()]{0,120}\\)|(?<=\\byes ?)[,:;–-] ?(?:please )?(?:explain|describe|specify|list|give details|provide details)(?: below| here)?(?= ?:? ?(?:_{2}|$))'

/** Words printed beside a box or at the head of an answer column. */
export const answerWords =
  "yes|no|n/?a|y|n|t(?=[^\\p{L}\\p{N}]{1,9}f\\b)|(?<=\\bt[^\\p{L}\\p{N}]{1,9})f|not applicable|not sure|sure|unknown|unsure|none|don[’']t know|initials?(?: here)?|true|false"

/** Speaks of a list that stands below. */
export const listed = /\b(?:following|apply|these|below|listed)\b|:\W*$/i

/** The box for whoever ticks no other. "Other mental illness" is none: it names something. */
export const lastOption =
  /^(?:none|no|neither)\b|^(?:(?:any )?others?|n\/a|not applicable|unknown)\W*(?:(?:please )?(?:specify|explain|describe|list|state|name)\b.*)?$/i
