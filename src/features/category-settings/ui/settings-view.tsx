import type { ReactNode } from 'react'
import { DeskBody, DeskGroup, DeskMain } from '../../../ui/desk/desk'
import { Loaded } from '../../../ui/screen/loaded'
import { Loading } from '../../../ui/screen/loading'
import { PageState } from '../../../ui/screen/page-state'
import { settingsCopy as copy } from '../copy'
import type { CategorySettings } from '../hooks/use-category-settings'
import { SettingsTable } from './settings-table'

interface SettingsViewProps {
  screen: CategorySettings
  countyName: string
  /** Choosing another county, for whoever supervises several. */
  counties: ReactNode
  /** What else the county decides, under the categories. */
  more: ReactNode
  onSignIn: () => void
}

/** Every category of a county in its group: by when, to whom, and what is special. */
export function SettingsView({ screen, countyName, counties, more, onSignIn }: SettingsViewProps) {
  return (
    <DeskMain title={copy.title} sub={copy.sub(countyName)}>
      {counties && <DeskBody>{counties}</DeskBody>}
      <Loaded state={screen.groups} onSignIn={onSignIn} loading={<Waiting />}>
        {(groups) => (
          <>
            {groups.length === 0 ? (
              <PageState kind="empty" title={copy.empty} text={copy.emptyText} />
            ) : (
              groups.map(({ code, name, settings }) => (
                <DeskGroup key={code} title={name}>
                  <SettingsTable settings={settings} onOpen={(one) => screen.open(one.code)} />
                </DeskGroup>
              ))
            )}
            {more}
          </>
        )}
      </Loaded>
    </DeskMain>
  )
}

function Waiting() {
  return (
    <DeskBody>
      <Loading />
    </DeskBody>
  )
}
