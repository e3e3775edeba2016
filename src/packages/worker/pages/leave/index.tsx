import { goBack, open } from '../../../../app/routes'
import type { Post } from '../../../../features/appointments/domain/posts'
import { useLeave } from '../../../../features/appointments/hooks/use-leave'
import { useMyPost } from '../../../../features/appointments/hooks/use-my-leave'
import { LeavePart } from '../../../../features/appointments/ui/leave-part'
import { MyLeaveView } from '../../../../features/appointments/ui/my-leave-view'

export default function LeavePage() {
  return (
    <MyLeaveView
      mine={useMyPost()}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    >
      {(post) => <Leave post={post} />}
    </MyLeaveView>
  )
}

function Leave({ post }: { post: Post }) {
  return <LeavePart form={useLeave(post)} />
}
