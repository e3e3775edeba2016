import { useRouter } from '@tarojs/taro'
import { open } from '../../../../app/routes'
import { useForm } from '../../../../features/form/hooks/use-forms'
import { FormView } from '../../../../features/form/ui/form-view'
import { useNow } from '../../../../lib/use-now'
import { CommunityPage } from '../../../console/console-page'
import { leaveToForms } from '../../leave-to-forms'

export default function FormPage() {
  return (
    <CommunityPage id="console-form-page" current="forms">
      {() => <OneForm />}
    </CommunityPage>
  )
}

function OneForm() {
  const { id = '' } = useRouter<{ id?: string }>().params
  return (
    <FormView
      screen={useForm(id)}
      now={useNow()}
      onAnswer={(grid) => void open.workerForm({ id, grid })}
      onBack={leaveToForms}
      onSignIn={() => void open.signIn()}
    />
  )
}
