import { open } from '../../../../app/routes'
import { useTroubles } from '../../../../features/message/hooks/use-troubles'
import { TroublesView } from '../../../../features/message/ui/troubles-view'
import { ConsolePage } from '../../../console/console-page'

/** 微信消息: for an operator. */
export default function SendsPage() {
  return (
    <ConsolePage id="console-sends-page" current="sends">
      {() => <Sends />}
    </ConsolePage>
  )
}

function Sends() {
  return <TroublesView screen={useTroubles()} onSignIn={() => void open.signIn()} />
}
