import { View } from '@tarojs/components'
import { formatDate } from '../../../lib/shanghai-time'
import { DeskBody, DeskGroup, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Note } from '../../../ui/status/note'
import { peopleCopy as copy } from '../copy'
import type { Post, StaffedGrid } from '../domain/posts'
import type { People } from '../hooks/use-people'
import { ChangesPart } from './changes-part'
import { PostRows } from './post-rows'

interface PeopleViewProps {
  people: People
  onSignIn: () => void
}

/** 人员: who works in each grid, in the committee, and how that came about. */
export function PeopleView({ people, onSignIn }: PeopleViewProps) {
  return (
    <DeskMain title={copy.title} sub={copy.sub}>
      <Loaded state={people.posts} onSignIn={onSignIn}>
        {({ grids, members }) => (
          <>
            {grids.length === 0 && (
              <PageState
                kind="empty"
                icon="grid-3x3"
                title={copy.noGrids}
                text={copy.noGridsText}
              />
            )}
            {grids.map((grid) => (
              <Grid key={grid.code} grid={grid} onOpen={people.open} />
            ))}
            <DeskGroup title={copy.members}>
              <DeskBody>
                <PostRows posts={members} />
                <View className="t-small t-2 mt2">{copy.membersText}</View>
              </DeskBody>
            </DeskGroup>
          </>
        )}
      </Loaded>
      <ChangesPart changes={people.changes} more={people.moreChanges} now={people.now} />
    </DeskMain>
  )
}

function Grid({ grid, onOpen }: { grid: StaffedGrid; onOpen: People['open'] }) {
  const { code, name, staffing, emptyFrom, posts } = grid
  const office = { role: 'grid_worker', areaCode: code, departmentCode: null } as const
  const openPost = (post: Post) => onOpen({ kind: 'post', post })
  return (
    <DeskGroup title={name}>
      <DeskBody>
        {staffing !== 'staffed' && (
          <Note kind="over" id={`vacant-${code}`}>
            {copy.staffing[staffing]}
          </Note>
        )}
        {staffing === 'staffed' && emptyFrom !== null && (
          <Note kind="soon" id={`vacant-from-${code}`}>
            {copy.emptyFrom(formatDate(emptyFrom))}
          </Note>
        )}
        {posts.length > 0 && <PostRows posts={posts} onOpen={openPost} />}
        <View className="mt2">
          <Button
            kind={staffing === 'staffed' ? 'line' : 'primary'}
            icon="plus"
            id={`appoint-${code}`}
            onPress={() => onOpen({ kind: 'appoint', office })}
          >
            {copy.appoint}
          </Button>
        </View>
      </DeskBody>
    </DeskGroup>
  )
}
