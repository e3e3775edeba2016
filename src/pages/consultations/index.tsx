import { PageBottom } from '../../app/page-bottom'
import { open } from '../../app/routes'
import { usePullRefresh } from '../../app/use-pull-refresh'
import { useConsultationsScreen } from '../../features/consultation/hooks/use-consultations-screen'
import { ConsultationsView } from '../../features/consultation/ui/consultations-view'
import { Topics } from './topics'
import { useCommunity } from './use-community'

export default function ConsultationsPage() {
  usePullRefresh()
  const screen = useConsultationsScreen({ place: useCommunity() })
  return (
    <ConsultationsView
      screen={screen}
      bottom={<PageBottom tab="consultations" />}
      topics={(communityCode) => <Topics key={communityCode} communityCode={communityCode} />}
      onOpen={(consultation) => void open.consultation(consultation)}
      onSignIn={() => void open.signIn()}
      onChooseGrid={() => void open.gridChoice()}
    />
  )
}
