import { open } from '../../../../app/routes'
import { useSupervision } from '../../../../features/report/hooks/use-supervision'
import { SupervisionView } from '../../../../features/report/ui/supervision-view'
import { ConsolePage } from '../../console-page'
import { ReportPane } from '../../report-pane'
import { useOpened } from '../../use-opened'

export default function SupervisionPage() {
  return (
    <ConsolePage id="supervision-page" current="supervision">
      {() => <Supervised />}
    </ConsolePage>
  )
}

function Supervised() {
  const list = useSupervision()
  const opened = useOpened()
  return (
    <>
      <SupervisionView
        list={list}
        current={opened.current}
        onOpen={opened.open}
        onSignIn={() => void open.signIn()}
      />
      {opened.current !== undefined && <ReportPane key={opened.current} id={opened.current} />}
    </>
  )
}
