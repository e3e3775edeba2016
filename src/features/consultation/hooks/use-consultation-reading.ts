import { splitParagraphs } from '../../../lib/split-sentences'
import { useReadAloud } from '../../../platform/use-read-aloud'
import type { Consultation } from '../domain/consultation'
import { isOneMotion } from '../domain/questions'
import { questionCopy } from '../question-copy'
import { readQuestion } from '../ui/describe-question'
import { describeQuestionResult, questionOf } from '../ui/describe-question-result'
import { describeVerdict } from '../ui/describe-verdict'

interface ReadingInput {
  readonly consultation: Consultation | undefined
  /** The question somebody is answering: only that one is read then. */
  readonly place: number | undefined
  /** 1 is the voice's own pace. */
  readonly rate: number
}

/**
 * A consultation read aloud in the order of its page: what is asked, what came of it, what it is about, every question
 * with its options, when it passes.
 */
export function useConsultationReading({ consultation, place, rate }: ReadingInput) {
  const head = consultation ? headOf(consultation) : []
  const body = splitParagraphs(consultation?.body ?? '').flat()
  const questions = consultation ? questionsOf(consultation) : []
  const rule = consultation?.poll.rule.sentences ?? []
  const answering = place === undefined ? undefined : consultation?.poll.questions[place]
  const sentences =
    consultation && answering
      ? readQuestion(answering, consultation.poll)
      : [...head, ...body, ...questions, ...rule]
  const bar = useReadAloud({ sentences, rate })
  const after = (count: number) => (bar?.current === undefined ? undefined : bar.current - count)
  return {
    bar,
    /** Index among the sentences of the body, outside of them while something else is read. */
    inBody: after(head.length),
    /** The same among the sentences of the questions. */
    inQuestions: after(head.length + body.length),
    /** The same among the sentences of the rule. */
    inRule: after(head.length + body.length + questions.length),
  }
}

function headOf({ title, poll }: Consultation): string[] {
  const [first] = poll.questions
  const asked = first && isOneMotion(poll.questions) ? [title, first.text] : [title]
  if (!poll.result) return asked
  const { questions, turnout } = poll.result
  const verdict = describeVerdict(poll.result, poll)
  const outcome = [verdict.title, verdict.text, verdict.margin].filter(Boolean).join('，')
  if (questions.length === 1) return [...asked, outcome]
  const each = questions.map((result, at) => {
    const text = questionOf(result, poll)?.text ?? ''
    const came = describeQuestionResult(result, poll, turnout)
    return `${questionCopy.place(at + 1)}：${text} ${came}。`
  })
  return [...asked, outcome, ...each]
}

/** One motion is read at the head already. */
function questionsOf({ poll }: Consultation): string[] {
  const { questions } = poll
  if (isOneMotion(questions)) return []
  return questions.flatMap((question, at) =>
    readQuestion(question, poll, questions.length > 1 ? at : undefined),
  )
}
