import { useState } from 'react'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { visitFormCopy as copy } from '../copy'

/** For a home that cannot be chosen, because there is no network. */
export function NameHome({ onName }: { onName: (label: string) => void }) {
  const [label, setLabel] = useState('')
  return (
    <>
      <Field label={copy.nameTitle} hint={copy.nameHint}>
        <Input
          id="home-name"
          label={copy.nameTitle}
          placeholder={copy.namePlaceholder}
          maxLength={40}
          onChange={setLabel}
        />
      </Field>
      <Button
        kind="line"
        isBlock
        id="home-named"
        isDisabled={label.trim() === ''}
        onPress={() => onName(label.trim())}
      >
        {copy.named}
      </Button>
    </>
  )
}
