import { View } from '@tarojs/components'
import { Field } from '../../../ui/form/field'
import { Segment } from '../../../ui/form/segment'
import { Note } from '../../../ui/status/note'
import { consultationFormCopy as copy } from '../console-copy'
import { measuresArea } from '../domain/draft-roll'
import { fieldId } from '../domain/faulty-fields'
import { draftRollCopy } from '../draft-roll-copy'
import type { FormPartProps } from './form-types'

const SECRECIES = ['named', 'secret'] as const

/** Whether anybody can tell who chose what. Nobody can cast again where nobody can. */
export function FormSecrecyField({ form }: Pick<FormPartProps, 'form'>) {
  const { secrecy } = form.draft
  const { secrecyFault } = form.roll
  const tooFew = measuresArea(form.rule)
    ? draftRollCopy.tooFewSecret.byArea
    : draftRollCopy.tooFewSecret.byUnits
  return (
    <Field label={copy.secrecy} error={form.errors.secrecy} id={fieldId('secrecy')}>
      <Segment
        id="secrecy"
        label={copy.secrecy}
        items={SECRECIES.map((key) => ({ key, ...copy.secrecyChoices[key] }))}
        current={secrecy}
        onSelect={(chosen) =>
          form.chooseTerms({
            secrecy: chosen,
            ...(chosen === 'secret' ? { allowsRecast: false } : {}),
          })
        }
      />
      <View className="mt2">
        <Note icon="lock" id="secrecy-note">
          {copy.secrecyNotes[secrecy]}
          {secrecy === 'secret' && tooFew}
        </Note>
      </View>
      {secrecy === 'secret' && secrecyFault && (
        <View className="mt2">
          <Note kind="over" id="secrecy-fault">
            {draftRollCopy.secrecyFaults[secrecyFault]}
          </Note>
        </View>
      )}
    </Field>
  )
}
