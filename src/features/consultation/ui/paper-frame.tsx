import type { ReactNode } from 'react'
import type { LoadState } from '../../../lib/load-state'
import { DeskMain } from '../../../ui/desk/desk'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import type { Consultation } from '../domain/consultation'
import { stepAt } from '../domain/poll-step'
import { paperCopy as copy } from '../paper-copy'

/** An opened poll of the reader's own community. */
export interface PaperPoll {
  readonly consultation: Consultation
  readonly poll: Consultation['poll']
  /** Otherwise its time is over and nothing can be done to a slip. */
  readonly isRunning: boolean
  /** Milliseconds. */
  readonly now: number
}

interface PaperFrameProps {
  /** Of the page, while there is nothing else to say. */
  title: string
  state: LoadState<Consultation>
  now: number
  communityCode: string
  onBack: () => void
  onSignIn: () => void
  children: (paper: PaperPoll) => ReactNode
}

/** A page about slips, or why there are none to be had. */
export function PaperFrame(props: PaperFrameProps) {
  const { title, state, now, communityCode, onBack, onSignIn, children } = props
  const consultation = state.kind === 'ready' ? state.value : undefined
  if (consultation?.communityCode === communityCode && consultation.openedAt !== null) {
    const isRunning = stepAt(consultation, now) === 'voting'
    return children({ consultation, poll: consultation.poll, isRunning, now })
  }
  return (
    <DeskMain title={title} onBack={onBack}>
      <Loaded state={state} onSignIn={onSignIn}>
        {({ communityCode: code }) => <NoPaper isOwn={code === communityCode} onBack={onBack} />}
      </Loaded>
    </DeskMain>
  )
}

function NoPaper({ isOwn, onBack }: { isOwn: boolean; onBack: () => void }) {
  const act = { id: 'to-poll', word: copy.toPoll, onPress: onBack }
  return isOwn ? (
    <PageState kind="empty" icon="vote" title={copy.notOpen} text={copy.notOpenText} act={act} />
  ) : (
    <PageState kind="forbidden" title={copy.elsewhere} text={copy.elsewhereText} act={act} />
  )
}
