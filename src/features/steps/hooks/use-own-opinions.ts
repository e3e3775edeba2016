import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { myOpinionsQuery } from '../api/list-my-opinions'
import { withdrawOpinion } from '../api/withdraw-opinion'
import { opinionsCopy as copy } from '../copy'

interface OwnOpinionsInput {
  readonly consultationId: string
  readonly isEnabled: boolean
}

/** What the reader wrote, and taking it back, asked once more. */
export function useOwnOpinions({ consultationId, isEnabled }: OwnOpinionsInput) {
  const mine = usePagedList(myOpinionsQuery(consultationId), { isEnabled })
  const [asked, setAsked] = useState<string>()
  const write = useWrite({
    write: (id: string, key) => withdrawOpinion(id, key),
    refreshes: [['consultations']],
    onDone() {
      setAsked(undefined)
      confirmDone(copy.withdrawn)
    },
  })
  return {
    isEnabled,
    mine,
    withdrawal: {
      isAsking: asked !== undefined,
      ask(id: string) {
        write.reset()
        setAsked(id)
      },
      close: () => setAsked(undefined),
      send() {
        if (asked !== undefined) write.run(asked)
      },
      isBusy: write.isBusy,
      failure: write.failure,
    },
  }
}

export type OwnOpinions = ReturnType<typeof useOwnOpinions>
