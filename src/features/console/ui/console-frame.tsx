import type { ReactNode } from 'react'
import type { LoadState } from '../../../lib/load-state'
import { Desk } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import type { IconName } from '../../../ui/icon/icons.gen'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { consoleCopy as copy } from '../copy'

/** The sections, each with whose work it is. */
const items = [
  { key: 'inbox', icon: 'inbox', scope: 'community' },
  { key: 'notices', icon: 'megaphone', scope: 'community' },
  { key: 'consultations', icon: 'vote', scope: 'community' },
  { key: 'categories', icon: 'sliders-horizontal', scope: 'county' },
] as const satisfies readonly {
  key: keyof typeof copy.items
  icon: IconName
  scope: ConsoleScope
}[]

export type ConsoleSection = (typeof items)[number]['key']
type ConsoleScope = keyof typeof copy.roles

interface ConsoleArea {
  readonly code: string
  /** Undefined until it is known. */
  readonly name: string | undefined
}

/** Who works here, and for which area: undefined where they have no such work. */
export interface ConsolePerson {
  readonly name: string
  readonly isDemo: boolean
  readonly community: ConsoleArea | undefined
  readonly county: ConsoleArea | undefined
}

interface ConsoleFrameProps {
  id: string
  current: ConsoleSection
  isSignedIn: boolean
  person: LoadState<ConsolePerson>
  overlay?: ReactNode
  onSection: (section: ConsoleSection) => void
  onHome: () => void
  onSignIn: () => void
  /** Drawn only for people whose work it is, for the area they do it for. */
  children: (area: ConsoleArea) => ReactNode
}

/** The side list around a page of the console, or why the page is not for this person. */
export function ConsoleFrame(props: ConsoleFrameProps) {
  const { id, current, isSignedIn, person, overlay, onSignIn } = props
  const scope = scopeOf(current)
  return (
    <Screen isDesk id={id} overlay={overlay}>
      {isSignedIn ? (
        <Loaded state={person} onSignIn={onSignIn}>
          {(value) => {
            const area = value[scope]
            return area ? (
              <Frame {...props} person={value} area={area} />
            ) : (
              <Denied scope={scope} onHome={props.onHome} />
            )
          }}
        </Loaded>
      ) : (
        <Visitor onSignIn={onSignIn} />
      )}
    </Screen>
  )
}

type FrameProps = Omit<ConsoleFrameProps, 'person'> & {
  person: ConsolePerson
  area: ConsoleArea
}

function Frame({ current, person, area, onSection, onHome, children }: FrameProps) {
  const role = copy.roles[scopeOf(current)]
  const own = items.filter(({ scope }) => person[scope] !== undefined)
  return (
    <Desk
      brand={{ mark: copy.mark, name: copy.name, sub: area.name ?? '' }}
      items={own.map(({ key, icon }) => ({ key, icon, word: copy.items[key] }))}
      current={current}
      onSelect={(key) => {
        const section = items.find((item) => item.key === key)
        if (section && section.key !== current) onSection(section.key)
      }}
      person={{ name: person.name, sub: person.isDemo ? copy.demo(role) : role }}
      personAct={
        <Button kind="text" icon="house" id="leave-console" onPress={onHome}>
          {copy.leave}
        </Button>
      }
    >
      {children(area)}
    </Desk>
  )
}

function scopeOf(section: ConsoleSection): ConsoleScope {
  return items.find(({ key }) => key === section)?.scope ?? 'community'
}

function Denied({ scope, onHome }: { scope: ConsoleScope; onHome: () => void }) {
  const act = { id: 'to-home', word: copy.toHome, onPress: onHome }
  return (
    <PageState kind="forbidden" title={copy.deniedTitle} text={copy.deniedText[scope]} act={act} />
  )
}

function Visitor({ onSignIn }: { onSignIn: () => void }) {
  const act = { id: 'sign-in', word: copy.signIn, onPress: onSignIn }
  return <PageState kind="forbidden" title={copy.visitorTitle} text={copy.visitorText} act={act} />
}
