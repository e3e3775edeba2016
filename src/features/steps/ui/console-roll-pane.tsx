import { View } from '@tarojs/components'
import { formatArea } from '../../../lib/format-area'
import { describeMoment } from '../../../lib/shanghai-time'
import { DeskPane } from '../../../ui/desk/desk'
import { Button, type ButtonKind } from '../../../ui/form/button'
import { Foot } from '../../../ui/screen/foot'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { consoleDelegationCopy as deskCopy } from '../delegation-console-copy'
import { delegationCopy } from '../delegation-copy'
import type { ProposedCorrection } from '../domain/roll'
import { listCheckSpecs } from '../hooks/delegation-specs'
import {
  addSpec,
  areaSpec,
  listAnswerSpecs,
  listConfirmSpecs,
  removeSpec,
} from '../hooks/roll-specs'
import type { Act, ActSpec } from '../hooks/use-act'
import type { ConsoleRoll } from '../hooks/use-console-roll'
import { consoleRollCopy as copy } from '../roll-console-copy'
import { rollCopy } from '../roll-copy'
import type { OpenedOnRoll } from './console-roll-view'
import { Pages } from './delegation-card'
import { ObjectionText } from './my-objections'
import { ChangeText } from './roll-log'

interface ConsoleRollPaneProps {
  opened: OpenedOnRoll
  list: ConsoleRoll
  act: Act
  place: 'pane' | 'sheet'
  /** While an act asks for words. */
  isCovered: boolean
  onClose: () => void
}

/** An objection, a unit or a flat, with what can be done about it. */
export function ConsoleRollPane(props: ConsoleRollPaneProps) {
  const { opened, list, act, place, isCovered, onClose } = props
  const title = titles[opened.kind]
  const body = (
    <View>
      <View className="t-title">{title}</View>
      <Opened opened={opened} list={list} />
    </View>
  )
  const acts = listActs(opened, list).map((spec, index) => (
    <View key={spec.id} className={index > 0 ? 'mt2' : ''}>
      <Button kind={kindOf(spec, index)} isBlock id={spec.id} onPress={() => act.ask(spec)}>
        {spec.open}
      </Button>
    </View>
  ))
  if (place === 'pane') {
    const foot = acts.length > 0 && <Foot>{acts}</Foot>
    return <DeskPane foot={foot}>{body}</DeskPane>
  }
  if (isCovered) return null
  return (
    <Sheet title={title} onClose={onClose}>
      <Opened opened={opened} list={list} />
      <View className="mt4">{acts}</View>
    </Sheet>
  )
}

/** Harm is never the one solid button. */
function kindOf({ isHarm }: ActSpec, index: number): ButtonKind {
  if (isHarm) return 'danger'
  return index === 0 ? 'primary' : 'line'
}

const titles = {
  objection: copy.detail,
  unit: copy.unit,
  flat: copy.flat,
  delegation: deskCopy.detail,
  proposal: copy.proposal,
} as const

function Opened({ opened, list }: Pick<ConsoleRollPaneProps, 'opened' | 'list'>) {
  const { now, summary, show: onShow } = list
  if (opened.kind === 'objection') {
    const { objection } = opened
    return (
      <>
        {summary.kind === 'ready' && (
          <ObjectionText objection={objection} votingUnit={summary.value.votingUnit} now={now} />
        )}
        <View className="t-meta mt2">{objection.objectedBy}</View>
      </>
    )
  }
  if (opened.kind === 'delegation') {
    const { delegation } = opened
    const { unit, principalName, delegateName, status, reason } = delegation
    return (
      <>
        <View className="t-strong mt2">{unit.label}</View>
        <View>{delegationCopy.parties(principalName, delegateName ?? '')}</View>
        {status === 'waiting' && <View className="t-small t-2 mt2">{deskCopy.check}</View>}
        {reason !== null && <View className="mt2">{reason}</View>}
        <Pages delegation={delegation} onShow={onShow} />
      </>
    )
  }
  if (opened.kind === 'proposal') return <ProposalText proposal={opened.proposal} now={now} />
  const { label, floorAreaHundredths: area } = opened.kind === 'unit' ? opened.unit : opened.flat
  return (
    <>
      <View className="t-strong mt2">{label}</View>
      {area !== null && <View>{rollCopy.areaOf(formatArea(area))}</View>}
      {opened.kind === 'unit' && opened.unit.isStruckOff && (
        <View className="mt2">
          <Note icon="circle-x">{copy.struckOffText}</Note>
        </View>
      )}
    </>
  )
}

function ProposalText({ proposal, now }: { proposal: ProposedCorrection; now: number }) {
  const { proposedBy, proposedAt, abilities } = proposal
  return (
    <>
      <View className="mt2">
        <ChangeText change={proposal} words={copy.changes} />
      </View>
      <View className="t-meta">{copy.proposedBy(proposedBy, describeMoment(proposedAt, now))}</View>
      <View className="t-small t-2 mt2">
        {abilities.confirm ? copy.checkProposal : copy.ownProposal}
      </View>
    </>
  )
}

function listActs(opened: OpenedOnRoll, list: ConsoleRoll): ActSpec[] {
  const { pollId, summary, leftOut, isRunning } = list
  if (summary.kind !== 'ready') return []
  const { abilities, weighsByArea, votingUnit } = summary.value
  const correction = { pollId, votingUnit }
  if (opened.kind === 'objection') {
    const flats = leftOut.items.kind === 'ready' ? leftOut.items.value : []
    const given = { pollId, summary: summary.value, flats, isRunning }
    return listAnswerSpecs(opened.objection, given)
  }
  if (opened.kind === 'delegation') return isRunning ? listCheckSpecs(opened.delegation) : []
  if (opened.kind === 'proposal') return listConfirmSpecs(opened.proposal, isRunning)
  if (!abilities.correct) return []
  if (opened.kind === 'flat') return [addSpec(correction, opened.flat)]
  if (opened.unit.isStruckOff) return []
  return [
    ...(weighsByArea ? [areaSpec(correction, opened.unit)] : []),
    removeSpec(correction, opened.unit),
  ]
}
