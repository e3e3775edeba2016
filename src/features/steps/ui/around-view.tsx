import { MoreButton } from '../../../ui/list/more-button'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import { opinionsCopy as copy } from '../copy'
import type { Steps } from '../domain/steps'
import { appealSpec } from '../hooks/appeal-spec'
import type { Act } from '../hooks/use-act'
import type { Around } from '../hooks/use-around'
import type { OpinionWriting } from '../hooks/use-opinion-writing'
import type { OwnOpinions } from '../hooks/use-own-opinions'
import { CorrectionsSection } from './corrections-section'
import { DocumentsSection } from './documents-section'
import { MilestonesSection } from './milestones-section'
import { OpinionForm } from './opinion-form'
import { OpinionsSection } from './opinions-section'
import { OwnOpinion } from './own-opinion'

interface AroundViewProps {
  around: Around
  own: OwnOpinions
  writing: OpinionWriting
  act: Act
  isSignedIn: boolean
  /** Whether the reader lives where the consultation is about. */
  isResident: boolean
  onSignIn: () => void
}

/** What a resident reads and does around a poll: papers, opinions, carrying out, corrections. */
export function AroundView(props: AroundViewProps) {
  const { around } = props
  return (
    <Loaded state={around.steps} onSignIn={props.onSignIn}>
      {(steps) => (
        <>
          <MilestonesSection steps={steps} around={around} />
          <DocumentsSection around={around} />
          <Opinions {...props} steps={steps} />
          <CorrectionsSection steps={steps} around={around} />
        </>
      )}
    </Loaded>
  )
}

function Opinions(props: AroundViewProps & { steps: Steps }) {
  const { around, steps, writing, isSignedIn, isResident, onSignIn } = props
  return (
    <OpinionsSection steps={steps} around={around} onSignIn={onSignIn}>
      <OpinionForm
        steps={steps}
        writing={writing}
        isSignedIn={isSignedIn}
        isResident={isResident}
        onSignIn={onSignIn}
      />
      <Mine {...props} />
    </OpinionsSection>
  )
}

function Mine({ own, around, act, onSignIn }: AroundViewProps) {
  const { mine, withdrawal } = own
  if (!own.isEnabled) return null
  return (
    <Loaded state={mine.items} onSignIn={onSignIn}>
      {(list) =>
        list.length > 0 && (
          <Section isTight title={copy.mine} id="my-opinions">
            {list.map((opinion) => (
              <OwnOpinion
                key={opinion.id}
                opinion={opinion}
                now={around.now}
                onWithdraw={() => withdrawal.ask(opinion.id)}
                onAppeal={() => act.ask(appealSpec(opinion))}
              />
            ))}
            <MoreButton id="more-of-mine" more={mine.more} />
          </Section>
        )
      }
    </Loaded>
  )
}
