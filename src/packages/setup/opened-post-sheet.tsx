import type { Department, Office, Post } from '../../features/appointments/domain/posts'
import { useAppoint } from '../../features/appointments/hooks/use-appoint'
import { useEnding } from '../../features/appointments/hooks/use-ending'
import { useLeave } from '../../features/appointments/hooks/use-leave'
import type { OpenedPost } from '../../features/appointments/hooks/use-people'
import { usePost } from '../../features/appointments/hooks/use-post'
import { AppointSheet } from '../../features/appointments/ui/appoint-sheet'
import { EndSheet } from '../../features/appointments/ui/end-sheet'
import { LeavePart } from '../../features/appointments/ui/leave-part'
import { PostSheet } from '../../features/appointments/ui/post-sheet'

interface OpenedPostSheetProps {
  people: {
    readonly opened: OpenedPost | undefined
    readonly open: (opened: OpenedPost) => void
    readonly close: () => void
  }
  /** Posts as they are now, which may have changed since one was opened. */
  known: readonly Post[]
  departments?: readonly Department[]
}

/** The sheet over a page about people: appointing, one post, or its end. */
export function OpenedPostSheet({ people, known, departments }: OpenedPostSheetProps) {
  const { opened, open, close } = people
  if (opened === undefined) return null
  if (opened.kind === 'appoint') {
    return <Appoint office={opened.office} departments={departments ?? []} onClose={close} />
  }
  const post = known.find(({ id }) => id === opened.post.id) ?? opened.post
  if (opened.kind === 'end') return <End post={post} onClose={close} />
  return <OnePost post={post} onEnd={() => open({ kind: 'end', post })} onClose={close} />
}

interface AppointProps {
  office: Office
  departments: readonly Department[]
  onClose: () => void
}

function Appoint(props: AppointProps) {
  return <AppointSheet {...props} form={useAppoint(props.office, props.onClose)} />
}

interface PostProps {
  post: Post
  onClose: () => void
}

function OnePost({ post, onEnd, onClose }: PostProps & { onEnd: () => void }) {
  return (
    <PostSheet post={post} form={usePost(post, onClose)} onEnd={onEnd} onClose={onClose}>
      <Leave post={post} />
    </PostSheet>
  )
}

function Leave({ post }: { post: Post }) {
  return <LeavePart form={useLeave(post)} />
}

function End({ post, onClose }: PostProps) {
  return <EndSheet post={post} form={useEnding(post, onClose)} onClose={onClose} />
}
