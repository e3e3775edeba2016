import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { answerTopic } from '../api/answer-topic'
import { topicQuery } from '../api/get-topic'
import { answerCopy as copy } from '../console-copy'
import { type AnswerDraft, type AnswerFaults, checkAnswer } from '../domain/answer-draft'
import type { NewAnswer } from '../domain/topic'

const empty: AnswerDraft = { kind: undefined, text: '' }
const noFaults: AnswerFaults = {}

/** A topic as its committee sees it, and answering it once and for all. */
export function useConsoleTopic({ id }: { id: string }) {
  const topic = useQuery(topicQuery(id))
  // Whoever comes back from drafting sees that there is a draft.
  useDidShow(() => {
    if (topic.data) void topic.refetch()
  })
  const [isWriting, setWriting] = useState(false)
  const [draft, setDraft] = useState(empty)
  const [faults, setFaults] = useState(noFaults)
  /** Checked, and waiting for the last word. */
  const [ready, setReady] = useState<NewAnswer>()
  const sending = useWrite({
    write: (answer: NewAnswer, key) => answerTopic(id, answer, key),
    // What waits for the committee as well.
    refreshes: [['topics'], ['consultations', 'work']],
    onDone() {
      setReady(undefined)
      setWriting(false)
      confirmDone(copy.done)
    },
  })
  return {
    topic: toLoadState(topic),
    now: useNow(),
    answer: {
      isWriting,
      draft,
      faults,
      ready,
      write: () => setWriting(true),
      /** What is written stays, for a sheet that was closed by mistake. */
      close() {
        setWriting(false)
        setReady(undefined)
        setFaults(noFaults)
        sending.reset()
      },
      chooseKind(kind: NewAnswer['kind']) {
        setDraft((before) => ({ ...before, kind }))
      },
      type(text: string) {
        setDraft((before) => ({ ...before, text }))
      },
      /** Asks for the last word, when there is nothing left to mend. */
      check() {
        const checked = checkAnswer(draft)
        setFaults(checked.isReady ? noFaults : checked.faults)
        if (checked.isReady) setReady(checked.answer)
      },
      back() {
        setReady(undefined)
        sending.reset()
      },
      send() {
        if (ready) sending.run(ready)
      },
      isBusy: sending.isBusy,
      failure: sending.failure,
    },
  }
}

export type ConsoleTopic = ReturnType<typeof useConsoleTopic>
export type TopicAnswering = ConsoleTopic['answer']
