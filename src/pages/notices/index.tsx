import { PageBottom } from '../../app/page-bottom'
import { open } from '../../app/routes'
import { usePullRefresh } from '../../app/use-pull-refresh'
import { NoticesView } from '../../features/notice/ui/notices-view'
import { useNotices } from './use-notices'

export default function NoticesPage() {
  usePullRefresh()
  return (
    <NoticesView
      screen={useNotices()}
      bottom={<PageBottom tab="notices" />}
      onOpen={(notice) => void open.notice(notice)}
      onSignIn={() => void open.signIn()}
      onChooseGrid={() => void open.gridChoice()}
    />
  )
}
