import { View } from '@tarojs/components'
import { DeskPane } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Foot } from '../../../ui/screen/foot'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { actWords, consoleOpinionsCopy as copy } from '../console-copy'
import type { Opinion } from '../domain/steps'
import { decisionSpec, declineSpec } from '../hooks/opinion-specs'
import type { Act } from '../hooks/use-act'
import type { ConsoleOpinions } from '../hooks/use-console-opinions'
import { OpinionCard } from './opinion-card'
import { Refusal } from './own-opinion'

interface ConsoleOpinionViewProps {
  opinion: Opinion
  list: ConsoleOpinions
  act: Act
  /** Beside the list where there is room, else over it. */
  place: 'pane' | 'sheet'
  /** While an act asks for words. */
  isCovered: boolean
  onClose: () => void
}

/** One opinion to read and to decide on; what will be masked is masked here, too. */
export function ConsoleOpinionView(props: ConsoleOpinionViewProps) {
  const { opinion, list, place, isCovered, onClose } = props
  const body = (
    <View>
      <View className="t-meta">{copy.about(opinion.consultationTitle)}</View>
      <View className="mt2">
        <OpinionCard opinion={opinion} now={list.now} />
      </View>
      {opinion.isMasked && <Note icon="shield-check">{copy.masked}</Note>}
      <Refusal opinion={opinion} now={list.now} />
    </View>
  )
  const acts = <Acts {...props} />
  if (place === 'pane') return <DeskPane foot={<Foot>{acts}</Foot>}>{body}</DeskPane>
  if (isCovered) return null
  return (
    <Sheet title={copy.detailTitle} onClose={onClose}>
      {body}
      <View className="mt4">{acts}</View>
    </Sheet>
  )
}

function Acts({ opinion, list: { publication }, act }: ConsoleOpinionViewProps) {
  const { abilities, id } = opinion
  if (abilities.decideAppeal) {
    return (
      <Button
        kind="primary"
        isBlock
        id="decide-appeal"
        onPress={() => act.ask(decisionSpec(opinion))}
      >
        {actWords.decide.open}
      </Button>
    )
  }
  if (!abilities.publish) return <View className="t-small t-2">{copy.readOnly}</View>
  return (
    <>
      {publication.failure && <Note kind="over">{publication.failure.sentence}</Note>}
      <Button
        kind="primary"
        isBlock
        id="publish-opinion"
        isBusy={publication.isBusy}
        onPress={() => publication.send(id)}
      >
        {actWords.publish.open}
      </Button>
      <View className="mt2">
        <Button isBlock id="decline-opinion" onPress={() => act.ask(declineSpec(opinion))}>
          {actWords.decline.open}
        </Button>
      </View>
    </>
  )
}
