import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Segment } from '../../../ui/form/segment'
import { assistCopy as copy } from '../assist-copy'
import { PERSON_NAME_MAX } from '../domain/assist-draft'
import type { AssistForm } from '../hooks/use-assist-form'

const channels = [
  { key: 'phone', icon: 'phone' },
  { key: 'visit', icon: 'footprints' },
  { key: 'paper', icon: 'file-text' },
] as const

/** How the person came, and who they are. */
export function PersonFields({ screen }: { screen: AssistForm }) {
  const { person, faults, change } = screen
  return (
    <>
      <Field label={copy.channel}>
        <Segment
          id="channel"
          label={copy.channel}
          current={person.channel}
          items={channels.map(({ key, icon }) => ({ key, icon, ...copy.channels[key] }))}
          onSelect={(channel) => change({ channel, readBack: undefined })}
        />
      </Field>
      <Field label={copy.person} error={faults.name && copy.faults.name}>
        <Input
          id="person-name"
          label={copy.person}
          placeholder={copy.personHint}
          initial={person.name}
          maxLength={PERSON_NAME_MAX}
          isError={faults.name === true}
          onChange={(name) => change({ name })}
        />
      </Field>
      <Field
        label={copy.phone}
        optional={copy.optional}
        hint={copy.sealed}
        hintIcon="lock"
        error={faults.phone && copy.faults.phone}
      >
        <Input
          id="person-phone"
          type="number"
          label={copy.phone}
          placeholder={copy.phoneHint}
          initial={person.phone}
          maxLength={20}
          isError={faults.phone === true}
          onChange={(phone) => change({ phone })}
        />
      </Field>
    </>
  )
}
