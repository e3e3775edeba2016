import { View } from '@tarojs/components'
import type { LoadState } from '../../../lib/load-state'
import { describeMoment } from '../../../lib/shanghai-time'
import { DeskBody, DeskGroup } from '../../../ui/desk/desk'
import { type More, MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Loaded } from '../../../ui/screen/loaded'
import { changeSentences, peopleCopy as copy } from '../copy'
import type { AppointmentChange } from '../domain/posts'

interface ChangesPartProps {
  changes: LoadState<readonly AppointmentChange[]>
  more: More
  /** Milliseconds. */
  now: number
}

/** Who appointed or ended whom, newest first. */
export function ChangesPart({ changes, more, now }: ChangesPartProps) {
  return (
    <DeskGroup title={copy.history}>
      <Loaded state={changes}>
        {(list) => (
          <DeskBody>
            {list.length === 0 ? (
              <View className="t-2">{copy.noHistory}</View>
            ) : (
              <RowList id="appointment-changes">
                {list.map((change) => (
                  <Row
                    key={change.id}
                    isQuiet
                    title={changeSentences[change.kind](change)}
                    sub={describeWhen(change, now)}
                  />
                ))}
              </RowList>
            )}
            <MoreButton id="more-changes" more={more} />
          </DeskBody>
        )}
      </Loaded>
    </DeskGroup>
  )
}

function describeWhen(change: AppointmentChange, now: number): string {
  const { changedBy, changedAt, effectiveAt } = change
  const when = `${changedBy} · ${describeMoment(changedAt, now)}`
  return effectiveAt > changedAt
    ? `${when} · ${copy.since(describeMoment(effectiveAt, now))}`
    : when
}
