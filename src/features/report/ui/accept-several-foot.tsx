import { Button } from '../../../ui/form/button'
import { Foot } from '../../../ui/screen/foot'
import { Note } from '../../../ui/status/note'
import type { WorkList } from '../hooks/use-work-list'
import { workListCopy as copy } from '../staff-copy'

/** Stands at the lower edge while reports are chosen. */
export function AcceptSeveralFoot({ batch }: Pick<WorkList, 'batch'>) {
  const { failure, offered, count } = batch
  const isAll = count === offered.length
  return (
    <Foot isRow note={failure && <Note kind="over">{failure.sentence}</Note>}>
      <Button share="third" id="stop-choosing" onPress={batch.stop}>
        {copy.stop}
      </Button>
      <Button share="third" id="choose-all" isDisabled={isAll} onPress={batch.chooseAll}>
        {copy.chooseAll}
      </Button>
      <Button
        kind="primary"
        isBlock
        id="accept-chosen"
        isBusy={batch.isBusy}
        isDisabled={count === 0}
        onPress={batch.accept}
      >
        {copy.acceptSeveral(count)}
      </Button>
    </Foot>
  )
}
