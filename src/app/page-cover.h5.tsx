import type { PageTrouble } from '../platform/page-trouble'
import { reloadWhenReachable } from '../platform/use-page-trouble'
import { Cover } from '../ui/screen/cover'
import { Header } from '../ui/screen/header'
import { PageState } from '../ui/screen/page-state'
import { missingPageCopy } from './missing-page-copy'
import { leaveMissingPage, switchTab } from './routes'

/** Lies over the page one was on when the one asked for is not there. */
export function PageCover({ trouble }: { trouble: PageTrouble }) {
  const leave = () => void leaveMissingPage()
  const { title, text } = missingPageCopy[trouble]
  return (
    <Cover id="page-cover" header={<Header title={title} onBack={leave} />} onLeave={leave}>
      {trouble === 'unreachable' ? (
        <PageState
          kind="offline"
          title={title}
          text={text}
          act={{
            id: 'retry-page',
            word: missingPageCopy.retry,
            onPress: () => void reloadWhenReachable(),
          }}
        />
      ) : (
        <PageState
          kind="empty"
          title={title}
          text={text}
          act={{
            id: 'go-home',
            word: missingPageCopy.goHome,
            onPress: () => void switchTab('home'),
          }}
        />
      )}
    </Cover>
  )
}
