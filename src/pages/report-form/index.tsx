import { useState } from 'react'
import { GridChoice } from '../../app/grid-choice'
import { goBack, open, replaceBy, switchTab } from '../../app/routes'
import { useCurrentGrid } from '../../app/use-current-grid'
import { useGrid } from '../../features/grid/hooks/use-grid'
import { useNearbyGrid } from '../../features/grid/hooks/use-nearby-grid'
import { describeNearby } from '../../features/grid/ui/describe-nearby'
import { useReportForm } from '../../features/report/hooks/use-report-form'
import { ReportFormView } from '../../features/report/ui/report-form-view'
import { useSession } from '../../features/session/hooks/use-session'
import { callPhone } from '../../platform/phone'

export default function ReportFormPage() {
  const { isSignedIn, me } = useSession()
  const { code, ownCodes } = useCurrentGrid()
  const [isChoosingGrid, setChoosingGrid] = useState(false)
  const screen = useReportForm({
    homeGridCode: code,
    onSent: (report) => void replaceBy.report(report),
    onFollowed: (report) => void replaceBy.report(report),
  })
  const nearby = useNearbyGrid({
    onFound: ({ position, grid }) => screen.placeAt(position, grid.code),
  })
  const state = useGrid(screen.gridCode)
  const grid = state?.kind === 'ready' ? state.value : undefined
  const phone = grid?.dutyPhone ?? undefined

  if (isChoosingGrid) {
    return (
      <GridChoice
        ownCodes={ownCodes}
        currentCode={screen.gridCode}
        onChosen={(chosen) => {
          screen.chooseGrid(chosen)
          setChoosingGrid(false)
        }}
        onBack={() => setChoosingGrid(false)}
      />
    )
  }
  return (
    <ReportFormView
      screen={screen}
      place={{
        name: grid && `${grid.communityName} ${grid.name}`,
        search: {
          isSearching: nearby.isSearching,
          sentence: describeNearby(nearby),
          start: nearby.search,
        },
        chooseByHand: () => setChoosingGrid(true),
      }}
      worker={{
        name: grid?.worker?.displayName,
        call: phone === undefined ? undefined : () => void callPhone(phone),
      }}
      isSignedIn={isSignedIn}
      reporterName={me.kind === 'ready' ? me.value.displayName : undefined}
      onSignIn={() => void open.signIn()}
      onSeeMine={() => {
        screen.forget()
        void switchTab('reports')
      }}
      onOpen={(report) => void open.report(report)}
      onEmergencyCall={(number) => void callPhone(number)}
      onBack={() => void goBack()}
    />
  )
}
