import { useState } from 'react'
import { open } from '../../../../app/routes'
import { useActSheet } from '../../../../app/use-act-sheet'
import { settingsCopy as copy } from '../../../../features/category-settings/copy'
import { useCategorySettings } from '../../../../features/category-settings/hooks/use-category-settings'
import { SettingsView } from '../../../../features/category-settings/ui/settings-view'
import type { Place } from '../../../../features/grid/domain/grid'
import { useCounties } from '../../../../features/grid/hooks/use-counties'
import { useRollSettings } from '../../../../features/steps/hooks/use-roll-settings'
import { RollSettingsPart } from '../../../../features/steps/ui/roll-settings-part'
import { useTopicSettings } from '../../../../features/topic/hooks/use-topic-settings'
import { TopicSettingsPart } from '../../../../features/topic/ui/topic-settings-part'
import { TopicSettingsSheet } from '../../../../features/topic/ui/topic-settings-sheet'
import { ChipChoice } from '../../../../ui/form/chip'
import { Loaded } from '../../../../ui/screen/loaded'
import { PageState } from '../../../../ui/screen/page-state'
import { ConsolePage } from '../../../console/console-page'
import { OpenSetting } from './open-setting'

export default function CategoriesPage() {
  return (
    <ConsolePage id="console-categories-page" current="categories">
      {({ supervised }) => supervised && <Counties areaCode={supervised.code} />}
    </ConsolePage>
  )
}

/** A county's supervisor has one; a city's chooses. */
function Counties({ areaCode }: { areaCode: string }) {
  const counties = useCounties([areaCode])
  const [chosen, setChosen] = useState<string>()
  return (
    <Loaded state={counties} onSignIn={() => void open.signIn()}>
      {(list) => {
        const county = list.find(({ code }) => code === chosen) ?? list[0]
        if (!county) {
          return <PageState kind="empty" title={copy.noCounty} text={copy.noCountyText} />
        }
        return <Settings key={county.code} {...{ county, counties: list }} onCounty={setChosen} />
      }}
    </Loaded>
  )
}

interface SettingsProps {
  county: Place
  counties: readonly Place[]
  onCounty: (code: string) => void
}

function Settings({ county, counties, onCounty }: SettingsProps) {
  const screen = useCategorySettings({ countyCode: county.code })
  const topics = useTopicSettings({ countyCode: county.code })
  const rolls = useRollSettings({ countyCode: county.code })
  const { act, sheet } = useActSheet()
  const signIn = () => void open.signIn()
  return (
    <>
      <SettingsView
        screen={screen}
        countyName={county.name}
        counties={
          counties.length > 1 && (
            <ChipChoice
              id="county"
              label={copy.county}
              current={county.code}
              items={counties.map(({ code, name }) => ({ key: code, word: name }))}
              onSelect={onCounty}
            />
          )
        }
        more={
          <>
            <TopicSettingsPart form={topics} onSignIn={signIn} />
            <RollSettingsPart
              countyCode={county.code}
              settings={rolls}
              act={act}
              onSignIn={signIn}
            />
          </>
        }
        onSignIn={signIn}
      />
      {sheet}
      {topics.draft && <TopicSettingsSheet form={topics} draft={topics.draft} />}
      {screen.current && (
        <OpenSetting
          key={screen.current.code}
          countyCode={county.code}
          setting={screen.current}
          onClose={screen.close}
        />
      )}
    </>
  )
}
