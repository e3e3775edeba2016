import { Field } from '../../../ui/form/field'
import { Segment } from '../../../ui/form/segment'
import { Switch } from '../../../ui/form/switch'
import { Note } from '../../../ui/status/note'
import { consultationFormCopy as copy } from '../console-copy'
import { fieldId } from '../domain/faulty-fields'
import type { FormPartProps } from './form-types'

type FormProp = Pick<FormPartProps, 'form'>

const UNITS = ['household', 'owner'] as const
const DEVELOPER = ['as_one', 'left_out'] as const
const EMPTY = ['counted', 'left_out'] as const

/** Who has a vote; none is chosen beforehand, as the rules depend on it. */
export function FormUnitField({ form }: FormProp) {
  return (
    <Field label={copy.votingUnit} error={form.errors.votingUnit} id={fieldId('votingUnit')}>
      <Segment
        id="unit"
        label={copy.votingUnit}
        items={UNITS.map((key) => ({ key, ...copy.votingUnits[key] }))}
        current={form.draft.votingUnit}
        onSelect={(votingUnit) => form.chooseTerms({ votingUnit })}
      />
    </Field>
  )
}

/** Which flats count that nobody lives in, or that nobody has bought. */
export function FormFlatsFields({ form }: FormProp) {
  const { votingUnit, developerHeld, emptyFlats } = form.draft
  return (
    <>
      {votingUnit !== 'owner' && (
        <Field label={copy.emptyFlats} hint={copy.emptyFlatsHint}>
          <Segment
            id="empty"
            label={copy.emptyFlats}
            items={EMPTY.map((key) => ({ key, ...copy.emptyFlatsChoices[key] }))}
            current={emptyFlats}
            onSelect={(chosen) => form.chooseTerms({ emptyFlats: chosen })}
          />
        </Field>
      )}
      <Field label={copy.developerHeld} hint={copy.developerHeldHint}>
        <Segment
          id="developer"
          label={copy.developerHeld}
          items={DEVELOPER.map((key) => ({ key, ...copy.developerHeldChoices[key] }))}
          current={developerHeld}
          onSelect={(chosen) => form.chooseTerms({ developerHeld: chosen })}
        />
      </Field>
    </>
  )
}

/** A secret ballot cannot be found again, so nothing can take its place. */
export function FormRecastField({ form }: FormProp) {
  if (form.draft.secrecy === 'secret') {
    return (
      <Field error={form.errors.allowsRecast} id={fieldId('allowsRecast')}>
        <Note id="no-recast">{copy.noRecastInSecret}</Note>
      </Field>
    )
  }
  return (
    <Field error={form.errors.allowsRecast} id={fieldId('allowsRecast')}>
      <Switch
        id="allows-recast"
        title={copy.allowsRecast}
        sub={copy.allowsRecastHint}
        isOn={form.draft.allowsRecast}
        onChange={(allowsRecast) => form.chooseTerms({ allowsRecast })}
      />
    </Field>
  )
}
