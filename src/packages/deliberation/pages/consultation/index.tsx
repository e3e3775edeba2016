import { useRouter } from '@tarojs/taro'
import { PageBottom } from '../../../../app/page-bottom'
import { goBack, open } from '../../../../app/routes'
import { cardOfConsultation } from '../../../../app/share-cards'
import { usePullRefresh } from '../../../../app/use-pull-refresh'
import { useWorkerCall } from '../../../../app/use-worker-call'
import { useDisplayStore } from '../../../../features/accessibility/display-store'
import { useConsultationScreen } from '../../../../features/consultation/hooks/use-consultation-screen'
import { ConsultationView } from '../../../../features/consultation/ui/consultation-view'
import { OriginRow } from '../../../../features/consultation/ui/origin-row'
import { useSession } from '../../../../features/session/hooks/use-session'
import { takesDelegations } from '../../../../features/steps/domain/delegation'
import { useGivenDelegations } from '../../../../features/steps/hooks/use-given-delegations'
import { GivenDelegations } from '../../../../features/steps/ui/given-delegations'
import { RollDoor } from '../../../../features/steps/ui/roll-door'
import { StepList } from '../../../../features/steps/ui/step-list'
import { useShareCard } from '../../../../platform/use-share-card'
import { useResidentsPart } from './residents-part'

export default function ConsultationPage() {
  usePullRefresh()
  const { id = '' } = useRouter<{ id: string }>().params
  const { isSignedIn } = useSession()
  const speechRate = useDisplayStore((settings) => settings.speechRate)
  const screen = useConsultationScreen({
    id,
    isSignedIn,
    speechRate,
    onReceipt: (unit) => void open.receipt({ id, unit }),
    callWorker: useWorkerCall(),
  })
  const { consultation } = screen
  useShareCard(cardOfConsultation(consultation))
  const topic = consultation.kind === 'ready' ? consultation.value.topic : null
  const poll = consultation.kind === 'ready' ? consultation.value.poll : undefined
  const takes =
    consultation.kind === 'ready' ? takesDelegations(consultation.value, screen.now) : 'closed'
  const given = useGivenDelegations({
    pollId: poll?.id,
    isEnabled: isSignedIn && takes === 'open' && !!poll?.roll,
  })
  const toDelegations = () => void open.delegation({ id })
  const part = useResidentsPart({
    id,
    areaCode: consultation.kind === 'ready' ? consultation.value.areaCode : undefined,
  })
  return (
    <ConsultationView
      screen={screen}
      bottom={<PageBottom />}
      stagesOf={(value) =>
        part.steps && (
          <>
            <StepList consultation={value} steps={part.steps} now={screen.now} />
            {part.reminder}
          </>
        )
      }
      delegated={
        <GivenDelegations
          delegations={given}
          allowsRecast={poll?.allowsRecast === true}
          onOpen={toDelegations}
        />
      }
      around={
        <>
          {topic && <OriginRow topic={topic} onOpen={() => void open.topic(topic)} />}
          {poll?.roll && (
            <RollDoor
              onOpen={() => void open.roll({ id: poll.id })}
              onDelegate={takes === 'open' ? toDelegations : undefined}
            />
          )}
          {part.body}
        </>
      }
      overlay={part.overlay}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
