import type { LoadState } from '../../../lib/load-state'
import { DeskBody, DeskGroup } from '../../../ui/desk/desk'
import { Row, RowList } from '../../../ui/list/row'
import { Loaded } from '../../../ui/screen/loaded'
import { type RollSettings, rollSettingsSpec } from '../hooks/roll-settings-spec'
import type { Act } from '../hooks/use-act'
import { rollSettingsCopy as copy } from '../roll-console-copy'

interface RollSettingsPartProps {
  countyCode: string
  settings: LoadState<RollSettings>
  act: Act
  onSignIn: () => void
}

/** What a county lays down about rolls, in one row that opens the form. */
export function RollSettingsPart(props: RollSettingsPartProps) {
  const { countyCode, settings, act, onSignIn } = props
  return (
    <DeskGroup title={copy.group}>
      <DeskBody>
        <Loaded state={settings} onSignIn={onSignIn}>
          {(value) => (
            <RowList>
              <Row
                id="roll-settings"
                icon="list-checks"
                title={copy.title}
                sub={copy.summary(value.objectionDays, value.delegatedUnits)}
                onPress={() => act.ask(rollSettingsSpec(countyCode, value))}
              />
            </RowList>
          )}
        </Loaded>
      </DeskBody>
    </DeskGroup>
  )
}
