import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/form/button'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Tabs } from '../../../ui/list/tabs'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { Loading } from '../../../ui/screen/loading'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { listCopy as copy, reportCopy } from '../copy'
import type { ReportSummary } from '../domain/report'
import type { ReportsScreen, ReportsTab } from '../hooks/use-reports-screen'
import { AroundList } from './around-list'
import { ReportList } from './report-list'

const tabs: readonly ReportsTab[] = ['mine', 'followed', 'around', 'public']

interface ReportsViewProps {
  screen: ReportsScreen
  bottom: ReactNode
  onOpen: (report: Pick<ReportSummary, 'id'>) => void
  onReport: () => void
  onSignIn: () => void
  onChooseGrid: () => void
  onLookUp: () => void
  onScoreboard: () => void
}

export function ReportsView(props: ReportsViewProps) {
  const { screen } = props
  return (
    <Screen
      id="reports-page"
      header={<Header title={reportCopy.listTitle} />}
      bottom={props.bottom}
    >
      <Tabs
        id="reports"
        current={screen.tab}
        items={tabs.map((key) => ({ key, word: copy.views[key] }))}
        onSelect={(key) => screen.setTab(tabs.find((tab) => tab === key) ?? 'mine')}
      />
      <View className="mt3">
        <Listed {...props} />
      </View>
      <Button kind="text" isBlock icon="search" id="look-up" onPress={props.onLookUp}>
        {copy.lookUp}
      </Button>
    </Screen>
  )
}

function Listed(props: ReportsViewProps) {
  const { screen, onOpen } = props
  switch (screen.tab) {
    case 'mine':
      return <Mine {...props} />
    case 'followed':
      return <Followed {...props} />
    case 'around':
      return <AroundList around={screen.around} now={screen.now} onOpen={onOpen} />
    case 'public':
      return <Neighbours {...props} />
  }
}

function Followed({ screen, onOpen, onSignIn }: ReportsViewProps) {
  const { followed, isSignedIn, now } = screen
  if (!isSignedIn) return <Visitor onSignIn={onSignIn} />
  return (
    <Loaded state={followed.reports} onSignIn={onSignIn}>
      {(reports) =>
        reports.length === 0 ? (
          <PageState kind="empty" title={copy.emptyFollowed} text={copy.emptyFollowedText} />
        ) : (
          <ReportList reports={reports} more={followed.more} now={now} onOpen={onOpen} />
        )
      }
    </Loaded>
  )
}

function Mine(props: ReportsViewProps) {
  const { screen, onOpen } = props
  if (!screen.isSignedIn) return <Visitor onSignIn={props.onSignIn} />
  const { open, closed, now, hasNone } = screen
  const waiting = <OpenOnTheirWay />
  if (hasNone) {
    return <Empty title={copy.emptyMine} text={copy.emptyMineText} onReport={props.onReport} />
  }
  return (
    <>
      {/* It stands outside what is loaded: drawn anew when the lists come, it would lose a tap. */}
      <Button kind="soft" isBlock icon="plus" id="report-new" onPress={props.onReport}>
        {copy.report}
      </Button>
      <Loaded state={open.reports} onSignIn={props.onSignIn} loading={waiting}>
        {(openReports) => (
          <Loaded state={closed.reports} onSignIn={props.onSignIn} loading={waiting}>
            {(closedReports) => (
              <>
                {openReports.length > 0 && (
                  <Section title={copy.open}>
                    <ReportList reports={openReports} more={open.more} now={now} onOpen={onOpen} />
                  </Section>
                )}
                {closedReports.length > 0 && (
                  <Section title={copy.closed}>
                    <ReportList
                      reports={closedReports}
                      more={closed.more}
                      now={now}
                      onOpen={onOpen}
                    />
                  </Section>
                )}
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  )
}

function OpenOnTheirWay() {
  return (
    <Section title={copy.open}>
      <Loading />
    </Section>
  )
}

function Neighbours(props: ReportsViewProps) {
  const { neighbours, hasGrid, now } = props.screen
  if (!hasGrid) return <NoGrid onChooseGrid={props.onChooseGrid} />
  return (
    <>
      <View className="mt3">
        <RowList>
          <Row
            isQuiet
            id="open-scoreboard"
            icon="chart-no-axes-column"
            title={copy.scoreboard}
            onPress={props.onScoreboard}
          />
        </RowList>
      </View>
      <Loaded state={neighbours.reports}>
        {(reports) =>
          reports.length === 0 ? (
            <Empty title={copy.emptyPublic} text={copy.emptyPublicText} onReport={props.onReport} />
          ) : (
            <View className="mt3">
              <ReportList
                reports={reports}
                more={neighbours.more}
                now={now}
                onOpen={props.onOpen}
              />
            </View>
          )
        }
      </Loaded>
    </>
  )
}

interface EmptyProps {
  title: string
  text: string
  onReport: () => void
}

function Empty({ title, text, onReport }: EmptyProps) {
  const act = { id: 'report-first', word: copy.report, onPress: onReport }
  return <PageState kind="empty" title={title} text={text} act={act} />
}

function Visitor({ onSignIn }: { onSignIn: () => void }) {
  const act = { id: 'sign-in', word: copy.signIn, onPress: onSignIn }
  return <PageState kind="forbidden" title={copy.visitorTitle} text={copy.visitorText} act={act} />
}

function NoGrid({ onChooseGrid }: { onChooseGrid: () => void }) {
  const act = { id: 'choose-grid', word: copy.chooseGrid, onPress: onChooseGrid }
  return (
    <PageState
      kind="empty"
      icon="map-pin"
      title={copy.noGridTitle}
      text={copy.noGridText}
      act={act}
    />
  )
}
