import { splitParagraphs } from '../../../lib/split-sentences'
import { useReadAloud } from '../../../platform/use-read-aloud'
import { answerWords } from '../copy'
import { topicDetailCopy } from '../detail-copy'
import { isAnswerKind, type Topic } from '../domain/topic'

const copy = topicDetailCopy.spoken

/**
 * A topic read aloud in the order of its page: what it is about, how many support it, the answer.
 * @param rate 1 is the voice's own pace
 */
export function useTopicReading(topic: Topic | undefined, rate: number) {
  const head = topic ? [topic.title] : []
  const body = splitParagraphs(topic?.body ?? '').flat()
  const tail = topic ? tailOf(topic) : []
  const answer = splitParagraphs(topic?.answer ?? '').flat()
  const bar = useReadAloud({ sentences: [...head, ...body, ...tail, ...answer], rate })
  const after = (count: number) => (bar?.current === undefined ? undefined : bar.current - count)
  return {
    bar,
    /** Index among the sentences of the text, outside of them while something else is read. */
    inBody: after(head.length),
    /** The same among the sentences of the answer. */
    inAnswer: after(head.length + body.length + tail.length),
  }
}

function tailOf({ phase, supportCount, supportNeeded }: Topic): string[] {
  if (isAnswerKind(phase)) return [copy.answer(answerWords[phase])]
  return [copy.supported(supportCount, supportNeeded)]
}
