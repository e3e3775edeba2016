import { View } from '@tarojs/components'
import { formatArea } from '../../../lib/format-area'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Tabs } from '../../../ui/list/tabs'
import { Loaded } from '../../../ui/screen/loaded'
import { Tag } from '../../../ui/status/tag'
import { listUnitKinds, type RollSummary, type RollUnit } from '../domain/roll'
import { unitSpec } from '../hooks/objection-specs'
import type { Act } from '../hooks/use-act'
import type { RollScreen } from '../hooks/use-roll'
import { rollCopy as copy } from '../roll-copy'

interface RollUnitsProps {
  screen: RollScreen
  summary: RollSummary
  act: Act
}

/** The reader's own rows first, then the whole list or one building of it. */
export function RollUnits(props: RollUnitsProps) {
  const { screen, summary } = props
  const { votingUnit, abilities } = summary
  return (
    <>
      <OwnUnits {...props} />
      <Section title={copy.list} id="roll-units">
        <View className="t-small t-2">
          {abilities.object ? `${copy.objectTo[votingUnit]}${copy.masked}` : copy.masked}
        </View>
        <Buildings screen={screen} />
        <Loaded state={screen.units.items}>
          {(units) =>
            units.length === 0 ? (
              <Card kind="sunk">{copy.empty}</Card>
            ) : (
              <View className="mt2">
                <RowList>
                  {units.map((unit) => (
                    <UnitRow key={unit.number} {...props} unit={unit} isOwnList={false} />
                  ))}
                </RowList>
                <MoreButton id="more-units" more={screen.units.more} />
              </View>
            )
          }
        </Loaded>
      </Section>
    </>
  )
}

/** Nothing where there is none, or nobody to ask for. */
function OwnUnits(props: RollUnitsProps) {
  const { own, isSignedIn } = props.screen
  if (!isSignedIn) return null
  return (
    <Loaded state={own.items}>
      {(units) =>
        units.length > 0 && (
          <Section title={copy.mine} id="own-units">
            <RowList>
              {units.map((unit) => (
                <UnitRow key={unit.number} {...props} unit={unit} isOwnList />
              ))}
            </RowList>
            <MoreButton id="more-own-units" more={own.more} />
          </Section>
        )
      }
    </Loaded>
  )
}

/** To look through the list sooner, so nothing is said where it cannot be had. */
function Buildings({ screen }: Pick<RollUnitsProps, 'screen'>) {
  const { buildings, building, pickBuilding } = screen
  if (buildings.items.kind !== 'ready' || buildings.items.value.length < 2) return null
  const items = buildings.items.value.map(({ name, units }) => ({
    key: name,
    word: name,
    count: units,
  }))
  return (
    <View className="mt2">
      <Tabs
        id="building"
        items={[{ key: '', word: copy.allBuildings }, ...items]}
        current={building ?? ''}
        onSelect={pickBuilding}
      />
      <MoreButton id="more-buildings" more={buildings.more} />
    </View>
  )
}

type UnitRowProps = RollUnitsProps & { unit: RollUnit; isOwnList: boolean }

function UnitRow({ screen, summary, act, unit, isOwnList }: UnitRowProps) {
  const kinds = listUnitKinds(summary, unit)
  const place = { pollId: screen.pollId, votingUnit: summary.votingUnit }
  return (
    <Row
      id={`${isOwnList ? 'own-' : ''}unit-${unit.number}`}
      title={unit.label}
      sub={describeRow(unit)}
      tags={unit.isMine && !isOwnList && <Tag kind="you">{copy.mine}</Tag>}
      {...(kinds.length > 0 && { onPress: () => act.ask(unitSpec(place, unit, kinds)) })}
    />
  )
}

function describeRow({ number, floorAreaHundredths: area }: RollUnit): string {
  return [copy.number(number), ...(area === null ? [] : [copy.areaOf(formatArea(area))])].join(
    ' · ',
  )
}
