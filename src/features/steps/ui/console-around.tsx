import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import { Note } from '../../../ui/status/note'
import { consoleStepsCopy as copy } from '../console-copy'
import type { Steps, Written } from '../domain/steps'
import { listMilestoneSpecs } from '../hooks/milestone-specs'
import { documentWithdrawalSpec, replySpec } from '../hooks/opinion-specs'
import { listStepSpecs } from '../hooks/step-specs'
import type { Act } from '../hooks/use-act'
import type { Around } from '../hooks/use-around'
import { ActButtons } from './act-buttons'
import { CorrectionsSection } from './corrections-section'
import { DocumentsSection } from './documents-section'
import { MilestonesSection } from './milestones-section'
import { OpinionsSection } from './opinions-section'
import { StepList } from './step-list'

interface ConsoleAroundProps {
  consultation: Written
  around: Around
  act: Act
  /** To the opinions nobody has read. */
  onWaiting: () => void
}

/** What happens around a poll as its committee sees it, with every act at its place. */
export function ConsoleAround(props: ConsoleAroundProps) {
  return <Loaded state={props.around.steps}>{(steps) => <Parts {...props} steps={steps} />}</Loaded>
}

function Parts({
  consultation,
  around,
  act,
  steps,
  onWaiting,
}: ConsoleAroundProps & { steps: Steps }) {
  const { now } = around
  return (
    <>
      <Section isTight title={copy.acts} id="step-acts">
        <Waiting steps={steps} onWaiting={onWaiting} />
        <ActButtons act={act} specs={listStepSpecs(consultation, steps, now)} />
      </Section>
      <StepList consultation={consultation} steps={steps} now={now} />
      <MilestonesSection
        steps={steps}
        around={around}
        actsOf={(milestone) => (
          <ActButtons act={act} specs={listMilestoneSpecs(milestone)} of={milestone.id} />
        )}
      />
      <DocumentsSection
        around={around}
        actsOf={(document) =>
          steps.abilities.addDocument && (
            <ActButtons act={act} specs={[documentWithdrawalSpec(document)]} of={document.id} />
          )
        }
      />
      <OpinionsSection
        steps={steps}
        around={around}
        actsOf={(opinion) =>
          opinion.abilities.reply && (
            <ActButtons act={act} specs={[replySpec(opinion)]} of={opinion.id} />
          )
        }
      />
      <CorrectionsSection steps={steps} around={around} />
    </>
  )
}

function Waiting({ steps: { opinions }, onWaiting }: { steps: Steps; onWaiting: () => void }) {
  const count = opinions?.waitingCount ?? 0
  if (count === 0) return null
  return (
    <Note kind="soon" id="waiting-opinions">
      <View>{copy.waiting(count)}</View>
      <Button kind="line" size="small" id="to-waiting" onPress={onWaiting}>
        {copy.toWaiting}
      </Button>
    </Note>
  )
}
