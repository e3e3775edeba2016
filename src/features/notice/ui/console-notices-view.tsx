import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { Loading } from '../../../ui/screen/loading'
import { PageState } from '../../../ui/screen/page-state'
import { consoleListCopy as copy } from '../console-copy'
import type { NoticeSummary } from '../domain/notice'
import type { ConsoleNotices } from '../hooks/use-console-notices'
import { ConsoleTable } from './console-table'

interface ConsoleNoticesViewProps {
  list: ConsoleNotices
  /** The one open beside or over the list. */
  current: string | undefined
  onOpen: (notice: NoticeSummary) => void
  onWrite: () => void
  onSignIn: () => void
}

/** The committee's list of notices: what, for whom, until when, and how many households read it. */
export function ConsoleNoticesView(props: ConsoleNoticesViewProps) {
  const { list, onWrite } = props
  const write = (
    <Button kind="primary" icon="plus" id="write-notice" onPress={onWrite}>
      {copy.write}
    </Button>
  )
  return (
    <DeskMain title={copy.title} sub={copy.order} acts={write}>
      <Loaded state={list.notices} onSignIn={props.onSignIn} loading={<Waiting />}>
        {(notices) =>
          notices.length === 0 ? (
            <PageState kind="empty" icon="megaphone" title={copy.empty} text={copy.emptyText} />
          ) : (
            <ListBody {...props} notices={notices} />
          )
        }
      </Loaded>
    </DeskMain>
  )
}

function ListBody(props: ConsoleNoticesViewProps & { notices: readonly NoticeSummary[] }) {
  const { list, notices, current, onOpen } = props
  return (
    <>
      <ConsoleTable notices={notices} now={list.now} current={current} onOpen={onOpen} />
      {list.more && (
        <DeskBody>
          <MoreButton id="more-notices" more={list.more} />
        </DeskBody>
      )}
    </>
  )
}

function Waiting() {
  return (
    <DeskBody>
      <Loading />
    </DeskBody>
  )
}
