import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { GridChoice } from '../../../../app/grid-choice'
import { goBack, replaceBy } from '../../../../app/routes'
import { useStaffGrids } from '../../../../app/use-staff-grids'
import { useGrid } from '../../../../features/grid/hooks/use-grid'
import { useNearbyGrid } from '../../../../features/grid/hooks/use-nearby-grid'
import { describeNearby } from '../../../../features/grid/ui/describe-nearby'
import { useAssistForm } from '../../../../features/report/hooks/use-assist-form'
import { AssistDenied, AssistFormView } from '../../../../features/report/ui/assist-form-view'
import { callPhone } from '../../../../platform/phone'
import { useLeave } from '../../use-leave'

export default function AssistPage() {
  const { channel, waiting } = useRouter<{ channel?: string; waiting?: string }>().params
  const isPatrol = channel === 'patrol'
  const { codes, denial } = useStaffGrids()
  const [isChoosingGrid, setChoosingGrid] = useState(false)
  const [gridCode, setGridCode] = useState<string>()
  const state = useGrid(gridCode ?? codes[0])
  const grid = state?.kind === 'ready' ? state.value : undefined
  const name = grid?.worker?.displayName
  const screen = useAssistForm({
    isPatrol,
    waitingKey: waiting,
    homeGridCode: codes[0],
    worker: name,
    onSent: (report) => void (isPatrol ? replaceBy.handling(report) : replaceBy.slip(report)),
    onKept: useLeave(),
  })
  const { form } = screen
  const nearby = useNearbyGrid({
    onFound: ({ position, grid: found }) => form.placeAt(position, found.code),
  })
  // The grid it is sent to, also of one that is taken up again.
  useEffect(() => setGridCode(form.gridCode), [form.gridCode])

  if (denial) return <AssistDenied isPatrol={isPatrol} act={denial} onBack={() => void goBack()} />
  if (isChoosingGrid) {
    return (
      <GridChoice
        ownCodes={codes}
        currentCode={form.gridCode}
        onChosen={(chosen) => {
          form.chooseGrid(chosen)
          setChoosingGrid(false)
        }}
        onBack={() => setChoosingGrid(false)}
      />
    )
  }
  return (
    <AssistFormView
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
      worker={{ name, call: undefined }}
      onEmergencyCall={(number) => void callPhone(number)}
      onWorkbench={() => void replaceBy.workbench()}
      onBack={() => void goBack()}
    />
  )
}
