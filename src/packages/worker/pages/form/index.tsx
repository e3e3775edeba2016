import { useRouter } from '@tarojs/taro'
import { goBack, open } from '../../../../app/routes'
import { useFormSheet } from '../../../../features/form/hooks/use-worker-forms'
import { FormSheetView } from '../../../../features/form/ui/form-sheet-view'
import { useLeave } from '../../use-leave'

/** Of the form and the grid that are named. */
export default function WorkerFormPage() {
  const { id = '', grid = '' } = useRouter<{ id?: string; grid?: string }>().params
  return (
    <FormSheetView
      screen={useFormSheet(id, grid, useLeave())}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
