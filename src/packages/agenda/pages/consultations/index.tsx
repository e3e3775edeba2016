import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { open } from '../../../../app/routes'
import { countWork, workIn } from '../../../../features/console/domain/committee-work'
import { useCommitteeWork } from '../../../../features/console/hooks/use-committee-work'
import { useConsoleConsultations } from '../../../../features/consultation/hooks/use-console-consultations'
import { ConsoleListView } from '../../../../features/consultation/ui/console-list-view'
import { windowWidth } from '../../../../platform/window-width'
import { CommunityPage } from '../../../console/console-page'
import { OpenConsultation, type OpenConsultationProps } from './open-consultation'
import { takeStoredDraft } from './stored-draft'

/** From this width on a consultation opens beside the list. */
const PANE_FROM = 1024

export default function ConsultationsPage() {
  return (
    <CommunityPage id="console-consultations-page" current="consultations">
      {({ code }) => <Consultations communityCode={code} />}
    </CommunityPage>
  )
}

function Consultations({ communityCode }: { communityCode: string }) {
  const { id } = useRouter<{ id?: string }>().params
  const [current, setCurrent] = useState(() => (id === undefined ? undefined : toOpen(id)))
  const list = useConsoleConsultations({ communityCode, openedId: id })
  const work = useCommitteeWork(communityCode)
  useDidShow(() => {
    const draft = takeStoredDraft()
    if (!draft) return
    list.setTab('draft')
    setCurrent(toOpen(draft.id))
  })
  return (
    <>
      <ConsoleListView
        list={list}
        current={current?.id}
        waitingIn={({ id: each }) => {
          const found = workIn(work, each)
          return found ? countWork(found) : 0
        }}
        onOpen={(row) => setCurrent(toOpen(row.id))}
        onWrite={() => void open.consultationForm()}
        onSignIn={() => void open.signIn()}
      />
      {current && (
        <OpenConsultation
          key={current.id}
          {...current}
          work={workIn(work, current.id)}
          onClose={() => setCurrent(undefined)}
          onOpened={() => list.setTab('open')}
        />
      )}
    </>
  )
}

function toOpen(id: string): Pick<OpenConsultationProps, 'id' | 'place'> {
  return { id, place: windowWidth() >= PANE_FROM ? 'pane' : 'sheet' }
}
