import { splitParagraphs } from '../../../lib/split-sentences'
import { useReadAloud } from '../../../platform/use-read-aloud'
import type { Consultation } from '../domain/consultation'
import { describeVerdict } from '../ui/describe-verdict'

/**
 * A consultation read aloud in the order of its page: what is asked, what came of it, what it is about,
 * when it passes.
 * @param rate 1 is the voice's own pace
 */
export function useConsultationReading(consultation: Consultation | undefined, rate: number) {
  const head = consultation ? headOf(consultation) : []
  const body = splitParagraphs(consultation?.body ?? '').flat()
  const rule = consultation?.poll.rule.sentences ?? []
  const bar = useReadAloud({ sentences: [...head, ...body, ...rule], rate })
  const after = (count: number) => (bar?.current === undefined ? undefined : bar.current - count)
  return {
    bar,
    /** Index among the sentences of the body, outside of them while something else is read. */
    inBody: after(head.length),
    /** The same among the sentences of the rule. */
    inRule: after(head.length + body.length),
  }
}

function headOf({ title, poll }: Consultation): string[] {
  const asked = [title, ...poll.questions.map(({ text }) => text)]
  if (!poll.result) return asked
  const verdict = describeVerdict(poll.result, poll)
  return [...asked, [verdict.title, verdict.text, verdict.margin].filter(Boolean).join('，')]
}
