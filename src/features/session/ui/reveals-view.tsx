import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { describeMoment } from '../../../lib/shanghai-time'
import { DisplayContext } from '../../../ui/display-context'
import { MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Avatar } from '../../../ui/person/avatar'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { roleNames } from '../copy'
import type { Reveal } from '../domain/person'
import type { RevealsScreen } from '../hooks/use-reveals-screen'
import { revealsCopy as copy } from '../reveals-copy'

interface RevealsViewProps {
  screen: RevealsScreen
  bottom: ReactNode
  onOpen: (report: { id: string }) => void
  onSignIn: () => void
  onBack: () => void
}

export function RevealsView({ screen, bottom, onOpen, onSignIn, onBack }: RevealsViewProps) {
  const { reveals, more, now } = screen
  return (
    <Screen
      id="reveals-page"
      header={<Header title={copy.title} onBack={onBack} />}
      bottom={bottom}
    >
      <Loaded state={reveals} onSignIn={onSignIn}>
        {(list) =>
          list.length === 0 ? (
            <PageState kind="empty" icon="eye-off" title={copy.empty} text={copy.emptyText} />
          ) : (
            <>
              <View className="t-small t-2">{copy.rule}</View>
              <View className="mt3" />
              <RowList id="reveals">
                {list.map((reveal) => (
                  <RevealRow key={reveal.id} reveal={reveal} now={now} onOpen={onOpen} />
                ))}
              </RowList>
              <MoreButton id="more-reveals" more={more} />
            </>
          )
        }
      </Loaded>
    </Screen>
  )
}

interface RevealRowProps {
  reveal: Reveal
  /** Milliseconds. */
  now: number
  onOpen: (report: { id: string }) => void
}

/** Who, as what and when; why; for which report, which opens, or of which household. */
function RevealRow({ reveal, now, onOpen }: RevealRowProps) {
  const { isElder } = useContext(DisplayContext)
  const { by, what, reason, at, report, household } = reveal
  return (
    <Row
      id={`reveal-${reveal.id}`}
      // Beside large type there is no room for it.
      lead={isElder ? undefined : <Avatar name={by.displayName} />}
      title={copy.looked(by.displayName, copy.what[what])}
      sub={copy.asWhatAndWhen(roleNames[by.role], describeMoment(at, now))}
      onPress={report ? () => onOpen(report) : undefined}
    >
      <View className="t-small mt1">{copy.why(reason)}</View>
      {report && <View className="t-small t-2">{copy.report(report.title)}</View>}
      {household && <View className="t-small t-2">{copy.household(household)}</View>}
    </Row>
  )
}
