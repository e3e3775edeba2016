import { missingPageCopy } from '../../../../app/missing-page-copy'
import { switchTab } from '../../../../app/routes'
import { Header } from '../../../../ui/screen/header'
import { PageState } from '../../../../ui/screen/page-state'
import { Screen } from '../../../../ui/screen/screen'

const leave = () => void switchTab('home')

/** Where an old card or a mistyped address leads in WeChat; a browser shows the same over the page one was on. */
export default function MissingPage() {
  const { unknown, goHome } = missingPageCopy
  return (
    <Screen id="missing-page" header={<Header title={unknown.title} onBack={leave} />}>
      <PageState
        kind="empty"
        title={unknown.title}
        text={unknown.text}
        act={{ id: 'go-home', word: goHome, onPress: leave }}
      />
    </Screen>
  )
}
