import { View } from '@tarojs/components'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Figures } from '../../../ui/list/figures'
import { Tabs } from '../../../ui/list/tabs'
import { Pair } from '../../../ui/screen/foot'
import { Loaded } from '../../../ui/screen/loaded'
import { Note } from '../../../ui/status/note'
import { rosterCopy as copy } from '../copy'
import type { RosterHousehold } from '../domain/roster'
import type { Roster, RosterTab } from '../hooks/use-roster'
import type { RosterHouseholds } from '../hooks/use-roster-households'
import { RosterChanges } from './roster-changes'
import { RosterHouseholdsPart } from './roster-households-part'
import { RosterImports } from './roster-imports'

const TABS = Object.entries(copy.tabs).map(([key, word]) => ({ key: key as RosterTab, word }))

interface RosterViewProps {
  roster: Roster
  households: RosterHouseholds
  /** The household that is opened. */
  current: string | undefined
  onOpen: (household: RosterHousehold) => void
  onImport: (id: string) => void
  /** To claims and disputes about who lives where. */
  onDecisions: () => void
  onSignIn: () => void
}

/** 名册: how much is in it, the ways in and out, and its households, imports and changes. */
export function RosterView(props: RosterViewProps) {
  const { roster, onSignIn } = props
  return (
    <DeskMain
      title={copy.title}
      sub={copy.sub}
      acts={<Acts roster={roster} onDecisions={props.onDecisions} />}
    >
      <Loaded state={roster.counts} onSignIn={onSignIn}>
        {(counts) => (
          <>
            <DeskBody>
              <Figures
                items={[
                  { word: copy.figures.buildings, figure: counts.buildings },
                  { word: copy.figures.households, figure: counts.households },
                  { word: copy.figures.withOwners, figure: counts.withOwners },
                  { word: copy.figures.withContact, figure: counts.withContact },
                ]}
              />
              <Downloads roster={roster} />
              {roster.problem && (
                <View className="mt3">
                  <Note kind="over" id="roster-problem">
                    {roster.problem}
                  </Note>
                </View>
              )}
              <View className="mt4">
                <Tabs
                  id="roster-tabs"
                  items={TABS}
                  current={roster.tab}
                  onSelect={(key) => {
                    const tab = TABS.find((each) => each.key === key)
                    if (tab) roster.setTab(tab.key)
                  }}
                />
              </View>
            </DeskBody>
            <TabContent {...props} />
          </>
        )}
      </Loaded>
    </DeskMain>
  )
}

function Acts({ roster, onDecisions }: Pick<RosterViewProps, 'roster' | 'onDecisions'>) {
  return (
    <Pair>
      <Button kind="line" icon="house" id="open-decisions" onPress={onDecisions}>
        {copy.decisions}
      </Button>
      <Upload roster={roster} />
    </Pair>
  )
}

function Upload({ roster }: { roster: Roster }) {
  return (
    <Button
      kind="primary"
      icon="cloud-upload"
      id="upload-roster"
      isBusy={roster.isUploading}
      onPress={() => void roster.upload()}
    >
      {copy.upload}
    </Button>
  )
}

function Downloads({ roster }: { roster: Roster }) {
  return (
    <View className="mt3">
      <Pair>
        <Button
          kind="line"
          icon="download"
          id="download-template"
          isDisabled={roster.isDownloading}
          onPress={() => roster.download('template')}
        >
          {copy.template}
        </Button>
        <Button
          kind="line"
          icon="download"
          id="export-roster"
          isDisabled={roster.isDownloading}
          onPress={() => roster.download('export')}
        >
          {copy.export}
        </Button>
      </Pair>
    </View>
  )
}

function TabContent({ roster, households, current, onOpen, onImport }: RosterViewProps) {
  switch (roster.tab) {
    case 'households':
      return <RosterHouseholdsPart list={households} current={current} onOpen={onOpen} />
    case 'imports':
      return <RosterImports list={roster.imports} now={roster.now} onOpen={onImport} />
    case 'changes':
      return <RosterChanges list={roster.changes} now={roster.now} />
  }
}
