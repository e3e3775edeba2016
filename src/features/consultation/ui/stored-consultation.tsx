import type { ReactNode } from 'react'
import type { LoadState } from '../../../lib/load-state'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Loaded } from '../../../ui/screen/loaded'
import { Note } from '../../../ui/status/note'
import { consultationFormCopy as copy } from '../console-copy'
import type { Consultation } from '../domain/consultation'

interface StoredConsultationProps {
  state: LoadState<Consultation>
  onSignIn: () => void
  onBack: () => void
  /** The form, once the draft is there and may still be changed. */
  children: (draft: Consultation) => ReactNode
}

export function StoredConsultation({ state, onSignIn, onBack, children }: StoredConsultationProps) {
  if (state.kind === 'ready' && state.value.abilities.editDraft) return children(state.value)
  return (
    <DeskMain title={copy.editTitle} onBack={onBack}>
      <DeskBody>
        <Loaded state={state} onSignIn={onSignIn}>
          {() => <Note>{copy.opened}</Note>}
        </Loaded>
      </DeskBody>
    </DeskMain>
  )
}
