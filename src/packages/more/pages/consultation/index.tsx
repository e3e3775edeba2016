import { useRouter } from '@tarojs/taro'
import { PageBottom } from '../../../../app/page-bottom'
import { goBack, open } from '../../../../app/routes'
import { useDisplayStore } from '../../../../features/accessibility/display-store'
import { useConsultationScreen } from '../../../../features/consultation/hooks/use-consultation-screen'
import { ConsultationView } from '../../../../features/consultation/ui/consultation-view'
import { OriginRow } from '../../../../features/consultation/ui/origin-row'
import { useSession } from '../../../../features/session/hooks/use-session'
import { takesDelegations } from '../../../../features/steps/domain/delegation'
import { RollDoor } from '../../../../features/steps/ui/roll-door'
import { StepList } from '../../../../features/steps/ui/step-list'
import { useResidentsPart } from './residents-part'

export default function ConsultationPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { isSignedIn } = useSession()
  const speechRate = useDisplayStore((settings) => settings.speechRate)
  const screen = useConsultationScreen({ id, isSignedIn, speechRate })
  const { consultation } = screen
  const topic = consultation.kind === 'ready' ? consultation.value.topic : null
  const part = useResidentsPart({
    id,
    areaCode: consultation.kind === 'ready' ? consultation.value.areaCode : undefined,
  })
  return (
    <ConsultationView
      screen={screen}
      bottom={<PageBottom />}
      stagesOf={(value) =>
        part.steps && <StepList consultation={value} steps={part.steps} now={screen.now} />
      }
      around={
        <>
          {topic && <OriginRow topic={topic} onOpen={() => void open.topic(topic)} />}
          {consultation.kind === 'ready' && consultation.value.poll.roll && (
            <RollDoor
              onOpen={() => void open.roll({ id: consultation.value.poll.id })}
              onDelegate={
                takesDelegations(consultation.value, screen.now) === 'open'
                  ? () => void open.delegation({ id })
                  : undefined
              }
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
