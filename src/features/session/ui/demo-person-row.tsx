import { Row } from '../../../ui/list/row'
import { Avatar } from '../../../ui/person/avatar'
import { roleNames } from '../copy'
import type { DemoPerson } from '../domain/person'
import { signInCopy } from '../sign-in-copy'

interface DemoPersonRowProps {
  person: DemoPerson
  isSigningIn: boolean
  onPick: (() => void) | undefined
}

/** Role first: it decides what one will see. */
export function DemoPersonRow({ person, isSigningIn, onPick }: DemoPersonRowProps) {
  const { key, displayName, appointments, households } = person
  const roles = [
    ...new Set(appointments.map(({ role }) => roleNames[role])),
    ...(households.length > 0 ? [signInCopy.resident] : []),
  ]
  return (
    <Row
      id={`person-${key}`}
      lead={<Avatar name={displayName} kind={appointments.length > 0 ? 'grid' : 'plain'} />}
      title={`${roles.join('、')} ${displayName}`}
      sub={isSigningIn ? signInCopy.signingIn : households.join('；')}
      onPress={onPick}
    />
  )
}
