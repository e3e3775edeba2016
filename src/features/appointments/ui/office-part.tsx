import { View } from '@tarojs/components'
import { DeskBody, DeskGroup } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { officesCopy as copy } from '../copy'
import type { OfficePlace } from '../domain/office-place'
import type { Office, OfficePosts, Post } from '../domain/posts'
import type { OfficePeople } from '../hooks/use-people'
import { ChangesPart } from './changes-part'
import { PostRows } from './post-rows'

interface OfficePartProps {
  place: OfficePlace
  office: Office
  people: OfficePeople
}

const titles: Readonly<Partial<Record<OfficePlace['level'], (name: string) => string>>> = {
  county: copy.county,
  subdistrict: copy.subdistrict,
  community: copy.committee,
}

/** Who works in a committee, a subdistrict or a county's departments. */
export function OfficePart({ place, office, people }: OfficePartProps) {
  return (
    <>
      <DeskGroup title={titles[place.level]?.(place.name) ?? place.name}>
        <Loaded state={people.posts}>
          {(found) => (
            <DeskBody>
              <Posts found={found} people={people} />
              <View className="mt2">
                <Button
                  kind="primary"
                  icon="plus"
                  id="appoint"
                  onPress={() => people.open({ kind: 'appoint', office })}
                >
                  {copy.appoint}
                </Button>
              </View>
            </DeskBody>
          )}
        </Loaded>
      </DeskGroup>
      <ChangesPart changes={people.changes} more={people.moreChanges} now={people.now} />
    </>
  )
}

function Posts({ found, people }: { found: OfficePosts; people: OfficePeople }) {
  const { posts, departments } = found
  if (posts.length === 0) {
    return <PageState kind="empty" icon="users-round" title={copy.none} text={copy.noneText} />
  }
  const nameOf = ({ departmentCode }: Post) =>
    departments.find(({ code }) => code === departmentCode)?.name ?? ''
  return (
    <PostRows
      posts={posts}
      nameOffice={nameOf}
      onOpen={(post) => people.open({ kind: 'post', post })}
    />
  )
}
