import { Row, RowList } from '../../../ui/list/row'
import { Avatar } from '../../../ui/person/avatar'
import { Tag } from '../../../ui/status/tag'
import { peopleCopy as copy } from '../copy'
import type { Post } from '../domain/posts'
import { describeLeave, describePost, describeRank } from './describe-post'

interface PostRowsProps {
  posts: readonly Post[]
  /** What stands before the term, e.g. the department. */
  nameOffice?: (post: Post) => string
  /** Absent where somebody else appoints them. */
  onOpen?: (post: Post) => void
}

/** Who works somewhere, one row each. */
export function PostRows({ posts, nameOffice, onOpen }: PostRowsProps) {
  return (
    <RowList>
      {posts.map((post) => (
        <Row
          key={post.id}
          id={`post-${post.id}`}
          lead={<Avatar name={post.displayName} kind="plain" />}
          title={post.displayName}
          sub={[nameOffice?.(post), describePost(post)].filter(Boolean).join(' · ')}
          tags={<PostTags post={post} />}
          {...(onOpen && { onPress: () => onOpen(post) })}
        />
      ))}
    </RowList>
  )
}

function PostTags({ post }: { post: Post }) {
  const rank = describeRank(post)
  return (
    <>
      {rank && <Tag>{rank}</Tag>}
      {post.isComing && <Tag kind="wait">{copy.coming}</Tag>}
      {post.leave && <Tag kind="hold">{describeLeave(post.leave)}</Tag>}
    </>
  )
}
