import type { ReactNode } from 'react'
import type { LoadState } from '../../../lib/load-state'
import { Desk } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import type { IconName } from '../../../ui/icon/icons.gen'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { consoleCopy as copy } from '../copy'

const items = [
  { key: 'inbox', icon: 'inbox' },
  { key: 'notices', icon: 'megaphone' },
  { key: 'consultations', icon: 'vote' },
] as const satisfies readonly { key: keyof typeof copy.items; icon: IconName }[]

export type ConsoleSection = (typeof items)[number]['key']

/** Who works here; the community is undefined for someone who works for none, its name until it is known. */
export interface ConsolePerson {
  readonly name: string
  readonly isDemo: boolean
  readonly community: { readonly code: string; readonly name: string | undefined } | undefined
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
  /** Drawn for people who work for a community only. */
  children: (community: { code: string }) => ReactNode
}

/** The committee's side list around a page of the console, or why the page is not for this person. */
export function ConsoleFrame(props: ConsoleFrameProps) {
  const { id, isSignedIn, person, overlay, onSignIn } = props
  return (
    <Screen isDesk id={id} overlay={overlay}>
      {isSignedIn ? (
        <Loaded state={person} onSignIn={onSignIn}>
          {(value) =>
            value.community ? (
              <Frame {...props} person={value} community={value.community} />
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

type FrameProps = Omit<ConsoleFrameProps, 'person'> & {
  person: ConsolePerson
  community: NonNullable<ConsolePerson['community']>
}

function Frame({ current, person, community, onSection, onHome, children }: FrameProps) {
  return (
    <Desk
      brand={{ mark: copy.mark, name: copy.name, sub: community.name ?? '' }}
      items={items.map(({ key, icon }) => ({ key, icon, word: copy.items[key] }))}
      current={current}
      onSelect={(key) => {
        const section = items.find((item) => item.key === key)
        if (section && section.key !== current) onSection(section.key)
      }}
      person={{ name: person.name, sub: person.isDemo ? copy.demo : copy.role }}
      personAct={
        <Button kind="text" icon="house" id="leave-console" onPress={onHome}>
          {copy.leave}
        </Button>
      }
    >
      {children(community)}
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
