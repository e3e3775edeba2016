import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Note } from '../../../ui/status/note'
import { Tag } from '../../../ui/status/tag'
import { planCopy as copy } from '../copy'
import type { GridPlan } from '../domain/grids'

/** Everything the sketch shows, in words; what has to be mended comes first. */
export function PlanFindings({ plan }: { plan: GridPlan }) {
  const names = new Map(
    [...plan.standing, ...plan.puts].map(({ code, name }) => [code, name] as const),
  )
  for (const { code, name } of plan.changes) if (!names.has(code)) names.set(code, name)
  const nameOf = (code: string) => names.get(code) ?? code
  return (
    <View>
      <Faults plan={plan} nameOf={nameOf} />
      <Overlaps plan={plan} nameOf={nameOf} />
      <Listed title={copy.gaps} id="gaps">
        {plan.gaps.map(({ kind, areaM2, areas }) => (
          <Row
            key={JSON.stringify(areas[0]?.[0]?.[0])}
            icon="info"
            title={copy.gapKinds[kind]}
            sub={copy.gap(areaM2)}
          />
        ))}
      </Listed>
      <Changes plan={plan} nameOf={nameOf} />
      <Listed title={copy.moves} id="moves">
        {plan.moves.map(({ fromCode, toCode, buildingCount, householdCount }) => (
          <Row
            key={`${fromCode}-${toCode}`}
            icon="building"
            title={copy.move(nameOf(fromCode), nameOf(toCode))}
            sub={copy.moveSub(buildingCount, householdCount)}
          />
        ))}
      </Listed>
      {plan.moves.length > 0 && <View className="t-small t-2 mt2">{copy.moveNote}</View>}
      <Listed title={copy.staying} id="staying">
        {plan.staying.map(({ gridCode, topics, consultations }) => (
          <Row
            key={gridCode}
            icon="message-square-text"
            title={copy.stay(nameOf(gridCode))}
            sub={copy.staySub(topics, consultations)}
          />
        ))}
      </Listed>
      {plan.staying.length > 0 && <View className="t-small t-2 mt2">{copy.stayNote}</View>}
      <Inside inside={plan.inside} />
    </View>
  )
}

interface PartProps {
  plan: GridPlan
  nameOf: (code: string) => string
}

/** What stops the plan: features that cannot be read, and buildings without a grid. */
function Faults({ plan, nameOf }: PartProps) {
  return (
    <>
      <Listed title={copy.faults} id="faults">
        {plan.faults.map(({ feature, code, fault, at }) => (
          <Row
            key={feature}
            icon="triangle-alert"
            title={copy.faultAt(feature, code)}
            sub={`${copy.faultWords[fault]}${at ? copy.place(at.lng, at.lat) : ''}`}
          />
        ))}
      </Listed>
      <Listed title={copy.stranded} id="stranded">
        {plan.stranded.map(({ name, gridCode, householdCount }) => (
          <Row
            key={`${gridCode}-${name}`}
            icon="building"
            title={name}
            sub={copy.strandedSub(householdCount, nameOf(gridCode))}
          />
        ))}
      </Listed>
    </>
  )
}

function Overlaps({ plan, nameOf }: PartProps) {
  return (
    <Listed title={copy.overlaps} id="overlaps">
      {plan.overlaps.map(({ codes, areaM2, widthM, isWide }) => {
        const [first = '', second = ''] = codes
        return (
          <Row
            key={codes.join()}
            icon="triangle-alert"
            title={copy.overlap(nameOf(first), nameOf(second))}
            sub={copy.overlapSize(areaM2, widthM)}
            tags={
              <Tag kind={isWide ? 'over' : 'plain'}>
                {isWide ? copy.wide : copy.narrow(nameOf(first))}
              </Tag>
            }
          />
        )
      })}
    </Listed>
  )
}

function Changes({ plan, nameOf }: PartProps) {
  const changes = plan.changes.filter(({ kind }) => kind !== 'same')
  return (
    <Listed title={copy.changes} id="changes">
      {changes.map((change) => {
        const { code, kind, areaM2, kinCode } = change
        const kin = kind === 'ended' ? copy.kinEnded : copy.kinAdded
        return (
          <Row
            key={code}
            icon={kind === 'ended' ? 'circle-x' : kind === 'added' ? 'plus' : 'square-pen'}
            title={copy.change[kind](change)}
            sub={copy.changeSub(areaM2, code)}
          >
            {kinCode !== null && <View className="row__sub">{kin(nameOf(kinCode))}</View>}
          </Row>
        )
      })}
    </Listed>
  )
}

/** Few buildings inside, and more with the other datum: the wrong one was chosen. */
function Inside({ inside: { buildings, stated, other } }: Pick<GridPlan, 'inside'>) {
  if (other === null || buildings === 0) return null
  return (
    <View className="mt4">
      <Note kind={other > stated ? 'soon' : 'plain'}>
        {copy.inside(stated, buildings)}
        {other > stated && copy.otherDatum(other)}
      </Note>
    </View>
  )
}

interface ListedProps {
  title: string
  id: string
  children: readonly ReactNode[]
}

function Listed({ title, id, children }: ListedProps) {
  if (children.length === 0) return null
  return (
    <Section title={title} id={id}>
      <RowList>{children}</RowList>
    </Section>
  )
}
