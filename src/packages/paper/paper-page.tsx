import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { goBack, open, replaceBy } from '../../app/routes'
import { usePaperPoll } from '../../features/consultation/hooks/use-paper-poll'
import { PaperFrame, type PaperPoll } from '../../features/consultation/ui/paper-frame'
import { canGoBack } from '../../platform/navigation'
import { CommunityPage } from '../console/console-page'

interface PaperPageProps {
  id: string
  title: string
  children: (paper: PaperPoll) => ReactNode
}

/** A committee's page about the slips of the poll in its address. */
export function PaperPage({ id, title, children }: PaperPageProps) {
  return (
    <CommunityPage id={id} current="consultations">
      {({ code }) => (
        <OfPoll communityCode={code} title={title}>
          {children}
        </OfPoll>
      )}
    </CommunityPage>
  )
}

function OfPoll({
  communityCode,
  title,
  children,
}: Pick<PaperPageProps, 'title' | 'children'> & { communityCode: string }) {
  const { id } = useRouter<{ id?: string }>().params
  const { consultation, now } = usePaperPoll(id)
  return (
    <PaperFrame
      title={title}
      state={consultation}
      now={now}
      communityCode={communityCode}
      onBack={() => leavePaper(id)}
      onSignIn={() => void open.signIn()}
    >
      {children}
    </PaperFrame>
  )
}

/** Back to the poll; who came by a link has it opened. */
export function leavePaper(id: string | undefined): void {
  if (canGoBack()) void goBack()
  else void replaceBy.consoleConsultations(id === undefined ? undefined : { id })
}
