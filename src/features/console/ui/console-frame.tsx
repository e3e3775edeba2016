import type { ReactNode } from 'react'
import type { LoadState } from '../../../lib/load-state'
import type { UnitKind } from '../../../lib/unit-kind'
import { Desk } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import type { IconName } from '../../../ui/icon/icons.gen'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { consoleCopy as copy } from '../copy'
import { type ConsoleSection, consoleKindsOf, listSections } from '../domain/sections'

const icons: Readonly<Record<ConsoleSection, IconName>> = {
  inbox: 'inbox',
  supervision: 'bell-ring',
  notices: 'megaphone',
  topics: 'message-square-text',
  consultations: 'vote',
  opinions: 'message-circle',
  milestones: 'list-checks',
  freshness: 'clock-alert',
  grids: 'grid-3x3',
  people: 'user-round',
  roster: 'users-round',
  categories: 'sliders-horizontal',
  statistics: 'chart-no-axes-column',
  offices: 'building-2',
  record: 'history',
  sends: 'bell',
  forms: 'list-checks',
}

/** Who works here. */
export interface ConsolePerson {
  readonly name: string
  readonly isDemo: boolean
  /** Of the units they work in. */
  readonly kinds: readonly UnitKind[]
  /** What the unit is called. */
  readonly office: string
  /** Undefined for those who work for no single community. */
  readonly community: { readonly code: string } | undefined
  /** The county, or the city, of those who supervise one. */
  readonly supervised: { readonly code: string } | undefined
  /** The areas in which they appoint people. */
  readonly operated: readonly string[]
  /** The areas they examine. */
  readonly audited: readonly string[]
  /** The communities, subdistricts and counties they work for as a whole. */
  readonly areas: readonly { readonly code: string; readonly name: string }[]
}

interface ConsoleFrameProps {
  id: string
  current: ConsoleSection
  isSignedIn: boolean
  person: LoadState<ConsolePerson>
  /** How much waits behind an entry, where that is known. */
  counts: Partial<Readonly<Record<ConsoleSection, number>>>
  /** Behind all of them, nothing twice. */
  waiting: number
  overlay?: ReactNode
  onSection: (section: ConsoleSection) => void
  onHome: () => void
  onSignIn: () => void
  /** Drawn for people whose post has this section. */
  children: (person: ConsolePerson) => ReactNode
}

/** The side list around a page of the console, or why the page is not for this person. */
export function ConsoleFrame(props: ConsoleFrameProps) {
  const { id, current, isSignedIn, person, overlay, onSignIn } = props
  return (
    <Screen isDesk id={id} overlay={overlay}>
      {isSignedIn ? (
        <Loaded state={person} onSignIn={onSignIn}>
          {(value) =>
            listSections(consoleKindsOf(value)).includes(current) ? (
              <Frame {...props} person={value} />
            ) : (
              <Denied onHome={props.onHome} />
            )
          }
        </Loaded>
      ) : (
        <Visitor onSignIn={onSignIn} />
      )}
    </Screen>
  )
}

type FrameProps = Omit<ConsoleFrameProps, 'person'> & { person: ConsolePerson }

function Frame({ current, person, counts, waiting, onSection, onHome, children }: FrameProps) {
  const kinds = consoleKindsOf(person)
  const sections = listSections(kinds)
  const post = kinds.map((kind) => copy.posts[kind]).join('、')
  return (
    <Desk
      brand={{ mark: copy.mark, name: copy.name, sub: person.office }}
      items={sections.map((key) => ({
        key,
        icon: icons[key],
        word: copy.items[key],
        count: counts[key] ?? 0,
      }))}
      menu={copy.menu}
      waiting={waiting}
      current={current}
      onSelect={(key) => {
        const section = sections.find((candidate) => candidate === key)
        if (section) onSection(section)
      }}
      person={{ name: person.name, sub: person.isDemo ? copy.demo(post) : post }}
      personAct={
        <Button kind="text" icon="house" id="leave-console" onPress={onHome}>
          {copy.leave}
        </Button>
      }
    >
      {children(person)}
    </Desk>
  )
}

function Denied({ onHome }: { onHome: () => void }) {
  const act = { id: 'to-home', word: copy.toHome, onPress: onHome }
  return <PageState kind="forbidden" title={copy.deniedTitle} text={copy.deniedText} act={act} />
}

function Visitor({ onSignIn }: { onSignIn: () => void }) {
  const act = { id: 'sign-in', word: copy.signIn, onPress: onSignIn }
  return <PageState kind="forbidden" title={copy.visitorTitle} text={copy.visitorText} act={act} />
}
