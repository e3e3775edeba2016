import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import '../../../api/form-sentences'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { endForm, fetchForm, formQuery, formsQuery } from '../api/forms'
import { formCopy as copy } from '../copy'

/** The tables a committee wanted. */
export function useForms(communityCode: string) {
  return usePagedList(formsQuery(communityCode))
}

export type Forms = ReturnType<typeof useForms>

/** One of them with what came, as a file, and its end. */
export function useForm(id: string) {
  const [isAsking, setAsking] = useState(false)
  const ending = useWrite({
    write: (_: undefined, key) => endForm(id, key),
    refreshes: [['forms']],
    onDone() {
      setAsking(false)
      confirmDone(copy.ended)
    },
  })
  const file = useWrite({
    write: (name: string) => fetchForm({ id, name }),
    refreshes: [],
    onDone: () => confirmDone(copy.downloaded),
  })
  return {
    table: toLoadState(useQuery(formQuery(id))),
    isAsking,
    ask: () => setAsking(true),
    cancel() {
      ending.reset()
      setAsking(false)
    },
    end: () => ending.run(undefined),
    isEnding: ending.isBusy,
    endFailure: ending.failure,
    download: file.run,
    isDownloading: file.isBusy,
    fileFailure: file.failure,
  }
}

export type FormScreen = ReturnType<typeof useForm>
