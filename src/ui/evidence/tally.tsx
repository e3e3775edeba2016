import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import { toPercent } from '../to-percent'
import './tally.scss'
import { getTallyGeometry, type TallyPart } from './tally-geometry'

export type TallyOutcome = 'passed' | 'short' | 'open'

interface TallyProps {
  what: string
  /** “同意 151 户”: lead, value (strong), rest. */
  figure: { lead?: string; value: string; rest?: string }
  parts: readonly TallyPart[]
  /** share 0–1 of the whole. */
  threshold: { share: number; words: string }
  /** The margin in words; “正好够” is passed. Of an open poll only the turnout is shown. */
  outcome: { kind: TallyOutcome; words: string }
  /** The rule it follows. */
  basis?: string
}

const outcomeIcons: Record<TallyOutcome, IconName> = {
  passed: 'circle-check',
  short: 'circle-x',
  open: 'clock-alert',
}

/** A result against its line: how much there is, how much it takes, what is missing. */
export function Tally({ what, figure, parts, threshold, outcome, basis }: TallyProps) {
  return (
    <View className="tally">
      <View className="tally__head">
        <View className="tally__what">{what}</View>
        <View className="tally__figure">
          {figure.lead}
          <View className="tally__value">{figure.value}</View>
          {figure.rest}
        </View>
      </View>
      <TallyBar parts={parts} threshold={threshold} isShort={outcome.kind === 'short'} />
      <View
        className={joinClasses(
          'tally__margin',
          outcome.kind !== 'passed' && `tally__margin--${outcome.kind}`,
        )}
      >
        <Icon name={outcomeIcons[outcome.kind]} />
        <View>{outcome.words}</View>
      </View>
      {basis && <View className="tally__basis">{basis}</View>}
    </View>
  )
}

interface TallyBarProps extends Pick<TallyProps, 'parts' | 'threshold'> {
  isShort: boolean
}

function TallyBar({ parts, threshold, isShort }: TallyBarProps) {
  const { fills, gap, flagSide } = getTallyGeometry(parts, threshold.share)
  const room = flagSide === 'before' ? 1 - threshold.share : threshold.share
  return (
    <>
      <View className={`tally__flag tally__flag--${flagSide}`}>
        <View className="tally__flagtext">{threshold.words}</View>
        <View className="tally__room" style={{ width: toPercent(room) }} />
      </View>
      <View className="tally__track">
        {fills.map(({ kind, start, share }) => (
          <View
            key={kind}
            className={joinClasses('tally__fill', kind !== 'yes' && `tally__fill--${kind}`)}
            style={{ left: toPercent(start), width: toPercent(share) }}
          />
        ))}
        {isShort && gap && (
          <View
            className="tally__gap"
            style={{ left: toPercent(gap.start), width: toPercent(gap.share) }}
          />
        )}
        <View className="tally__line" style={{ left: toPercent(threshold.share) }} />
      </View>
    </>
  )
}
