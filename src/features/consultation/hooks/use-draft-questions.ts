import type { Change } from '../../../platform/use-kept-draft'
import type { ConsultationDraft } from '../domain/consultation-draft'
import {
  type DraftOption,
  type DraftQuestion,
  nextKey,
  startQuestion,
} from '../domain/draft-question'

type Write = (part: Change<ConsultationDraft>) => void

interface DraftQuestionsInput {
  readonly questions: readonly DraftQuestion[]
  readonly change: Write
  /** As `change`, drawn when the typing pauses. */
  readonly type: Write
  /** What was found in this field has been mended. */
  readonly mend: (field: string) => void
}

/** Writing the questions of a draft: each is named by its key, so that none is mistaken while they move. */
export function useDraftQuestions({ questions: drawn, change, type, mend }: DraftQuestionsInput) {
  const mendAt = (key: string) =>
    mend(`questions.${drawn.findIndex((question) => question.key === key)}`)
  const onQuestion =
    (key: string, part: (question: DraftQuestion) => Partial<DraftQuestion>) =>
    ({ questions }: ConsultationDraft) => ({
      questions: questions.map((each) => (each.key === key ? { ...each, ...part(each) } : each)),
    })
  const onOption = (key: string, optionKey: string, part: Partial<DraftOption>) =>
    onQuestion(key, ({ options }) => ({
      options: options.map((each) => (each.key === optionKey ? { ...each, ...part } : each)),
    }))
  // A question that moves takes its faults' places along: they are found anew when it is saved.
  const rearrange = (order: (questions: readonly DraftQuestion[]) => readonly DraftQuestion[]) => {
    change(({ questions }) => ({ questions: order(questions) }))
    mend('questions')
  }
  const move = (key: string, by: 1 | -1) =>
    rearrange((questions) => {
      const at = questions.findIndex((each) => each.key === key)
      const other = questions[at + by]
      const own = questions[at]
      if (!other || !own) return questions
      return questions.map((each, place) => {
        if (place === at) return other
        return place === at + by ? own : each
      })
    })
  return {
    add: () => rearrange((questions) => [...questions, startQuestion(nextKey(questions))]),
    remove: (key: string) => rearrange((questions) => questions.filter((each) => each.key !== key)),
    moveUp: (key: string) => move(key, -1),
    moveDown: (key: string) => move(key, 1),
    choose(key: string, part: Partial<Pick<DraftQuestion, 'kind' | 'method'>>) {
      change(onQuestion(key, () => part))
      mendAt(key)
    },
    write(key: string, part: Partial<Pick<DraftQuestion, 'text' | 'min' | 'max' | 'cap'>>) {
      type(onQuestion(key, () => part))
      mendAt(key)
    },
    writeOption(key: string, optionKey: string, part: Partial<DraftOption>) {
      type(onOption(key, optionKey, part))
      mendAt(key)
    },
    addOption(key: string) {
      change(
        onQuestion(key, ({ options }) => ({
          options: [...options, { key: nextKey(options), label: '', cost: '' }],
        })),
      )
    },
    removeOption(key: string, optionKey: string) {
      change(
        onQuestion(key, ({ options }) => ({
          options: options.filter((each) => each.key !== optionKey),
        })),
      )
      mendAt(key)
    },
  }
}

export type DraftQuestions = ReturnType<typeof useDraftQuestions>
