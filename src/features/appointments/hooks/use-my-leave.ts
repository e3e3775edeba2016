import { useQuery } from '@tanstack/react-query'
import '../../../api/appointment-sentences'
import { toLoadState } from '../../../api/load-state'
import { mapLoadState } from '../../../lib/load-state'
import { myPostsQuery } from '../api/posts'

/** My post in a grid, through which I enter leave; it holds in all my grids. Undefined for whoever works in none. */
export function useMyPost() {
  const posts = useQuery(myPostsQuery)
  return mapLoadState(toLoadState(posts), ([post]) => ({ post }))
}

export type MyPost = ReturnType<typeof useMyPost>
