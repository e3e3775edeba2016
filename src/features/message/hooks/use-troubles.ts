import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { mapLoadState } from '../../../lib/load-state'
import { useNow } from '../../../lib/use-now'
import { decideTrouble, troublesQuery } from '../api/troubles'
import type { Trouble } from '../domain/message'

/** What is asked about once more, as it is done to all of a kind. */
export interface TroubleQuestion {
  readonly trouble: Trouble
  readonly isRetried: boolean
}

/** What an operator sees of messages that did not arrive, and does about them. */
export function useTroubles() {
  const troubles = mapLoadState(toLoadState(useQuery(troublesQuery)), ({ items }) => items)
  const [question, setQuestion] = useState<TroubleQuestion>()
  const decision = useWrite({
    write: decideTrouble,
    refreshes: [['message-troubles']],
    onDone: () => setQuestion(undefined),
  })
  return {
    troubles,
    now: useNow(),
    question,
    ask(next: TroubleQuestion) {
      decision.reset()
      setQuestion(next)
    },
    cancel: () => setQuestion(undefined),
    decide({ trouble: { template, state, errorCode }, isRetried }: TroubleQuestion) {
      decision.run({ template, state, errorCode, isRetried })
    },
    isBusy: decision.isBusy,
    failure: decision.failure,
  }
}

export type Troubles = ReturnType<typeof useTroubles>
