import { View } from '@tarojs/components'
import { formatArea } from '../../../lib/format-area'
import { describeMoment } from '../../../lib/shanghai-time'
import type { TableColumn } from '../../../ui/desk/table'
import { Tag } from '../../../ui/status/tag'
import { consoleDelegationCopy } from '../delegation-console-copy'
import { delegationCopy } from '../delegation-copy'
import type { Delegation } from '../domain/delegation'
import type {
  LeftOutFlat,
  ProposedCorrection,
  RollObjection,
  UnitInCare,
  VotingUnitKind,
} from '../domain/roll'
import { consoleRollCopy as copy } from '../roll-console-copy'
import { rollCopy } from '../roll-copy'

/** The longest moment, “2026 年 11 月 22 日 10:00”, takes two lines at most. */
const WHEN_WIDTH = 144

export const objectionColumns = (
  now: number,
  votingUnit: VotingUnitKind,
): readonly TableColumn<RollObjection>[] => [
  {
    key: 'what',
    word: copy.columns.what,
    render: ({ kind, unit, flat, body }) => (
      <View>
        <View className="t-strong">
          {rollCopy.about(
            rollCopy.kinds[votingUnit][kind],
            unit ? rollCopy.row(unit) : (flat ?? ''),
          )}
        </View>
        <View>{body}</View>
      </View>
    ),
  },
  { key: 'who', word: copy.columns.who, width: 112, render: ({ objectedBy }) => objectedBy },
  {
    key: 'when',
    word: copy.columns.when,
    width: WHEN_WIDTH,
    render: ({ objectedAt }) => describeMoment(objectedAt, now),
  },
]

export const delegationColumns = (now: number): readonly TableColumn<Delegation>[] => [
  { key: 'unit', word: consoleDelegationCopy.columns.unit, render: ({ unit }) => unit.label },
  {
    key: 'who',
    word: consoleDelegationCopy.columns.who,
    width: 208,
    render: ({ principalName, delegateName }) =>
      delegationCopy.parties(principalName, delegateName ?? ''),
  },
  {
    key: 'when',
    word: consoleDelegationCopy.columns.when,
    width: WHEN_WIDTH,
    render: ({ offeredAt }) => describeMoment(offeredAt, now),
  },
]

export const unitColumns: readonly TableColumn<UnitInCare | LeftOutFlat>[] = [
  {
    key: 'label',
    word: copy.columns.label,
    render: (unit) => (
      <View>
        <View>{unit.label}</View>
        {'number' in unit && <View className="t-meta">{rollCopy.number(unit.number)}</View>}
        {'isStruckOff' in unit && unit.isStruckOff && <Tag kind="no">{copy.struckOff}</Tag>}
      </View>
    ),
  },
  {
    key: 'area',
    word: copy.columns.area,
    width: 128,
    render: ({ floorAreaHundredths }) =>
      floorAreaHundredths === null ? null : rollCopy.areaOf(formatArea(floorAreaHundredths)),
  },
]

export const proposalColumns = (now: number): readonly TableColumn<ProposedCorrection>[] => [
  {
    key: 'what',
    word: copy.columns.change,
    render: ({ kind, label, reason }) => (
      <View>
        <View className="t-strong">{copy.changes[kind](label)}</View>
        <View>{reason}</View>
      </View>
    ),
  },
  { key: 'who', word: copy.columns.writer, width: 112, render: ({ proposedBy }) => proposedBy },
  {
    key: 'when',
    word: copy.columns.when,
    width: WHEN_WIDTH,
    render: ({ proposedAt }) => describeMoment(proposedAt, now),
  },
]

export const decidedColumns = (now: number): readonly TableColumn<Delegation>[] => [
  ...delegationColumns(now).slice(0, 2),
  {
    key: 'status',
    word: consoleDelegationCopy.columns.status,
    width: 128,
    render: ({ status }) => delegationCopy.statuses[status],
  },
]
