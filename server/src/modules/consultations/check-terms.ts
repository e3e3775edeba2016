import type { ConsultationDraft } from './consultations-types'
import type { PollQuestion } from './counting/poll-question'
import { customRuleFault } from './rules/custom-rule'

/** Faults of a draft by the field of the form they belong to: `questions.0.options`. */
export type TermsFaults = Readonly<Record<string, string>>

/** What is wrong with a draft beyond its form, if anything; bounds of single fields are the schema's. */
export function checkTerms(draft: ConsultationDraft): TermsFaults {
  const faults: Record<string, string> = {}
  const isCustom = draft.ruleCode === 'custom'
  if (isCustom !== (draft.customThresholds !== null)) {
    faults.customThresholds = isCustom ? 'missing' : 'not_custom'
  }
  const fault = draft.customThresholds && customRuleFault(draft.customThresholds)
  if (fault) faults.customThresholds = fault
  if (draft.secrecy === 'secret' && draft.allowsRecast) faults.allowsRecast = 'not_in_secret_polls'
  draft.questions.forEach((question, place) => {
    for (const [name, problem] of Object.entries(checkQuestion(question))) {
      faults[`questions.${place}.${name}`] = problem
    }
  })
  return faults
}

/** The same of one question. */
export function checkQuestion(question: PollQuestion): TermsFaults {
  switch (question.kind) {
    case 'motion':
      return {}
    case 'single':
    case 'ranking':
      return checkLabels('options', question.options)
    case 'multiple':
      return { ...checkLabels('options', question.options), ...checkBounds(question) }
    case 'budget': {
      const isTooDear = question.items.some(({ costCents }) => costCents > question.capCents)
      return {
        ...checkLabels('items', question.items),
        ...(isTooDear ? { capCents: 'below_an_item' } : {}),
      }
    }
  }
}

function checkLabels(name: string, options: readonly { readonly label: string }[]): TermsFaults {
  const labels = new Set(options.map(({ label }) => asItLooks(label)))
  return labels.size < options.length ? { [name]: 'same_label' } : {}
}

/** Equal for labels that nobody could tell apart on a ballot: width, composition, invisible characters and blanks. */
function asItLooks(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

function checkBounds({
  min,
  max,
  options,
}: Extract<PollQuestion, { kind: 'multiple' }>): TermsFaults {
  if (min > max) return { min: 'above_max' }
  return max > options.length ? { max: 'above_options' } : {}
}
