import { View } from '@tarojs/components'
import { countWords } from '../../../lib/count-words'
import { Button } from '../../../ui/form/button'
import { Door, Doors } from '../../../ui/person/door'
import { Pair } from '../../../ui/screen/foot'
import { Header } from '../../../ui/screen/header'
import { Screen } from '../../../ui/screen/screen'
import { homeCopy } from '../copy'
import { HomeEntries } from './home-entries'
import { OfficeNews } from './home-news'
import type { HomeDoors, HomeScreen } from './home-types'

const copy = homeCopy.doors

/** The elder edition: what became of one's own reports, whom to call, then three doors; below them asking somebody to come. */
export function ElderHomeView({ screen, open }: { screen: HomeScreen; open: HomeDoors }) {
  const { grid, unreadCount, voteBy } = screen
  const worker = grid?.worker
  return (
    <Screen id="home-page" header={<Header title={grid?.communityName ?? homeCopy.noGrid} />}>
      <HomeEntries screen={screen} open={open} />
      <OfficeNews office={screen.office} />
      {screen.isSignedIn && (
        <View className="mt3">
          <Button
            kind="soft"
            isBlock
            icon="message-square-text"
            id="own-reports"
            onPress={open.reports}
          >
            {describeOwn(screen)}
          </Button>
        </View>
      )}
      <Doors>
        {worker?.call && (
          <Door
            id="door-call"
            name={copy.call(worker.role ? worker.name : copy.committee)}
            sub={worker.note}
            person={{ name: worker.role ? worker.name : copy.committee }}
            onPress={worker.call}
          />
        )}
        <Door
          id="door-report"
          icon="message-square-plus"
          name={copy.report}
          sub={copy.reportSub}
          onPress={open.report}
        />
        <Door
          id="door-notices"
          icon="megaphone"
          name={copy.notices}
          sub={unreadCount > 0 ? copy.unread(countWords(unreadCount)) : copy.allRead}
          onPress={open.notices}
        />
        <Door
          id="door-vote"
          icon="vote"
          name={copy.vote}
          sub={voteBy ? copy.voteBy(voteBy) : copy.nothingToVote}
          onPress={open.consultations}
        />
      </Doors>
      {grid && (
        <View className="mt3">
          <Button kind="soft" isBlock icon="footprints" id="ask-visit" onPress={open.visit}>
            {copy.visit}
          </Button>
        </View>
      )}
      <View className="mt3">
        <Pair>
          <Button id="larger" onPress={open.display}>
            {copy.larger}
          </Button>
          <Button id="ordinary" onPress={open.leaveElder}>
            {copy.ordinary}
          </Button>
        </Pair>
      </View>
    </Screen>
  )
}

/** “我报的，1 件等您答，2 件在办” */
function describeOwn({ waiting, runningCount }: HomeScreen): string {
  const answers = waiting.filter(({ key }) => key.startsWith('report-')).length
  return [
    homeCopy.mine,
    ...(answers > 0 ? [homeCopy.mineWaiting(countWords(answers))] : []),
    ...(runningCount > 0 ? [homeCopy.mineRunning(countWords(runningCount))] : []),
  ].join('，')
}
