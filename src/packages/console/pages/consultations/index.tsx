import { useState } from 'react'
import { open } from '../../../../app/routes'
import { useConsoleConsultations } from '../../../../features/consultation/hooks/use-console-consultations'
import { ConsoleListView } from '../../../../features/consultation/ui/console-list-view'
import { windowWidth } from '../../../../platform/window-width'
import { ConsolePage } from '../../console-page'
import { OpenConsultation, type OpenConsultationProps } from './open-consultation'

/** From this width on a consultation opens beside the list. */
const PANE_FROM = 1024

export default function ConsultationsPage() {
  return (
    <ConsolePage id="console-consultations-page" current="consultations">
      {({ code }) => <Consultations communityCode={code} />}
    </ConsolePage>
  )
}

function Consultations({ communityCode }: { communityCode: string }) {
  const [current, setCurrent] = useState<Pick<OpenConsultationProps, 'id' | 'place'>>()
  const show = ({ id }: { id: string }) =>
    setCurrent({ id, place: windowWidth() >= PANE_FROM ? 'pane' : 'sheet' })
  const list = useConsoleConsultations({ communityCode, onNewDraft: show })
  return (
    <>
      <ConsoleListView
        list={list}
        current={current?.id}
        onOpen={show}
        onWrite={() => void open.consultationForm()}
        onSignIn={() => void open.signIn()}
      />
      {current && (
        <OpenConsultation
          key={current.id}
          {...current}
          onClose={() => setCurrent(undefined)}
          onOpened={() => list.setTab('open')}
        />
      )}
    </>
  )
}
