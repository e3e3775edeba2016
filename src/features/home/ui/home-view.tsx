import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '../../../ui/access/pressable'
import { Button } from '../../../ui/form/button'
import { Icon } from '../../../ui/icon/icon'
import { Ask } from '../../../ui/person/ask'
import { WorkerCard } from '../../../ui/person/worker-card'
import { Header } from '../../../ui/screen/header'
import { Screen } from '../../../ui/screen/screen'
import { homeCopy as copy } from '../copy'
import { HomeEntries } from './home-entries'
import { HomeNews, OfficeNews } from './home-news'
import type { HomeDoors, HomeGrid, HomeScreen, HomeWorker } from './home-types'

interface HomeViewProps {
  screen: HomeScreen
  open: HomeDoors
  bottom: ReactNode
}

/** Whom can I ask, what waits for me, what is new. */
export function HomeView({ screen, open, bottom }: HomeViewProps) {
  const { grid, gridProblem } = screen
  return (
    <Screen
      id="home-page"
      header={
        <Header>
          <GridName grid={grid} onPress={open.gridChoice} />
        </Header>
      }
      bottom={bottom}
    >
      <View className="line">
        <View className="grow t-meta">{grid?.isDemo ? copy.demo : ''}</View>
        <Button size="small" icon="a-large-small" id="open-elder" onPress={open.display}>
          {copy.elder}
        </Button>
      </View>
      <HomeEntries screen={screen} open={open} />
      <OfficeNews office={screen.office} />
      <View className="mt3">
        {grid ? (
          <Worker worker={grid.worker} record={grid.record} />
        ) : (
          isGridOnItsWay(screen) && <View className="skel skel--worker" />
        )}
      </View>
      {gridProblem && (
        <View className="card">
          <View>{gridProblem.sentence}</View>
          <View className="mt3">
            <Button isBlock id="retry-grid" onPress={gridProblem.retry}>
              {copy.retry}
            </Button>
          </View>
        </View>
      )}
      {!screen.isGridUnchosen && (
        <Ask title={copy.askTitle} sub={copy.askSub} onPress={open.report} />
      )}
      <HomeNews screen={screen} onMore={open.notices} />
    </Screen>
  )
}

/** Its place is kept, so that nothing under it moves when it comes. */
function isGridOnItsWay({ gridProblem, isGridUnchosen }: HomeScreen): boolean {
  return !gridProblem && !isGridUnchosen
}

function GridName({ grid, onPress }: { grid: HomeGrid | undefined; onPress: () => void }) {
  return (
    <View className="line tap" {...pressable({ id: 'home-grid', onPress })}>
      <View className="t-head">{grid ? `${grid.communityName} ${grid.name}` : copy.noGrid}</View>
      <View className="ml1">
        <Icon name="chevron-down" />
      </View>
    </View>
  )
}

function Worker({ worker, record }: { worker: HomeWorker; record: string }) {
  const { name, photo, role, note, duty, call } = worker
  return (
    <WorkerCard
      name={name}
      photo={photo}
      role={role ?? ''}
      onCall={call}
      duty={duty && { kind: duty, words: note }}
      log={duty ? record : `${note}。${record}`}
    />
  )
}
