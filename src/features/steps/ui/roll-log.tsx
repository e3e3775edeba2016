import { View } from '@tarojs/components'
import { formatArea } from '../../../lib/format-area'
import type { LoadState } from '../../../lib/load-state'
import { describeMoment } from '../../../lib/shanghai-time'
import { Card } from '../../../ui/list/card'
import { type More, MoreButton } from '../../../ui/list/more-button'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import { Tag } from '../../../ui/status/tag'
import type { RollCorrection } from '../domain/roll'
import { rollCopy as copy } from '../roll-copy'

interface RollLogProps {
  corrections: { readonly items: LoadState<readonly RollCorrection[]>; readonly more: More }
  now: number
}

/** Everything that was corrected since the opening, newest first, for everybody. */
export function RollLog({ corrections, now }: RollLogProps) {
  return (
    <Section title={copy.logTitle} id="roll-log">
      <Loaded state={corrections.items}>
        {(list) =>
          list.length === 0 ? (
            <Card kind="sunk">{copy.logEmpty}</Card>
          ) : (
            <>
              {list.map((correction) => (
                <Corrected key={correction.id} correction={correction} now={now} />
              ))}
              <MoreButton id="more-corrections" more={corrections.more} />
            </>
          )
        }
      </Loaded>
    </Section>
  )
}

function Corrected({ correction, now }: { correction: RollCorrection; now: number }) {
  const { proposedBy, confirmedBy } = correction
  const who = proposedBy && confirmedBy ? copy.both(proposedBy, confirmedBy) : copy.committee
  return (
    <Card>
      {correction.isMine && <Tag kind="you">{copy.mine}</Tag>}
      <ChangeText change={correction} />
      <View className="t-meta">
        {copy.by(who, describeMoment(correction.correctedAt, now), correction.isAnswer)}
      </View>
    </Card>
  )
}

interface ChangeTextProps {
  change: Pick<RollCorrection, 'kind' | 'label' | 'areaBefore' | 'areaAfter' | 'reason'>
  /** What was done; other words for what is proposed only. */
  words?: Readonly<Record<RollCorrection['kind'], (label: string) => string>>
}

/** What is done to one unit, and why. */
export function ChangeText({ change, words = copy.changes }: ChangeTextProps) {
  const { kind, label, areaBefore, areaAfter, reason } = change
  return (
    <>
      <View className="t-strong">{words[kind](label)}</View>
      {areaBefore !== null && areaAfter !== null && (
        <View>{copy.fromTo(formatArea(areaBefore), formatArea(areaAfter))}</View>
      )}
      <View>{reason}</View>
    </>
  )
}
