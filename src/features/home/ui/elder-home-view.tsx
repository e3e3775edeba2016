import { View } from '@tarojs/components'
import { countWords } from '../../../lib/count-words'
import { Button } from '../../../ui/form/button'
import { Door, Doors } from '../../../ui/person/door'
import { Pair } from '../../../ui/screen/foot'
import { Header } from '../../../ui/screen/header'
import { Screen } from '../../../ui/screen/screen'
import { homeCopy } from '../copy'
import { HomeEntries } from './home-entries'
import type { HomeDoors, HomeScreen } from './home-types'

const copy = homeCopy.doors

/** The elder edition: four doors that fill the page, and nothing else to learn. */
export function ElderHomeView({ screen, open }: { screen: HomeScreen; open: HomeDoors }) {
  const { grid, waiting, unreadCount, voteBy } = screen
  const worker = grid?.worker
  const answers = waiting.filter(({ key }) => key.startsWith('report-')).length
  const needsEntry = screen.isGridUnchosen || !screen.isSignedIn || screen.deskless !== undefined
  return (
    <Screen id="home-page" header={<Header title={grid?.communityName ?? homeCopy.noGrid} />}>
      {needsEntry && <HomeEntries screen={screen} open={open} />}
      <Doors>
        <Door
          id="door-report"
          icon="message-square-plus"
          name={copy.report}
          sub={answers > 0 ? copy.reportWaiting(countWords(answers)) : copy.reportSub}
          onPress={answers > 0 ? open.reports : open.report}
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
        {worker?.call && (
          <Door
            id="door-call"
            name={copy.call(worker.role ? worker.name : copy.committee)}
            sub={worker.note}
            person={{ name: worker.role ? worker.name : copy.committee }}
            onPress={worker.call}
          />
        )}
      </Doors>
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
