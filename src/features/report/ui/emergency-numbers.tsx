import { Sos } from '../../../ui/status/sos'
import { formCopy as copy } from '../form-copy'
import type { ReportForm } from '../hooks/use-report-form'

type EmergencyNumber = keyof typeof copy.sos

const numbers: readonly EmergencyNumber[] = ['119', '120', '110']
/** Whom to ring first; the fire brigade also frees and rescues. */
const first: Readonly<Record<string, EmergencyNumber>> = {
  medical_emergency: '120',
  violence: '110',
}

interface EmergencyNumbersProps {
  screen: ReportForm
  onCall: (number: string) => void
}

/** Before anything else; large, and staying in sight, once it sounds like an emergency. */
export function EmergencyNumbers({ screen, onCall }: EmergencyNumbersProps) {
  const { current } = screen.category
  const isUrgent = current?.isEmergency ?? false
  const leading = (isUrgent && current && first[current.code]) || '119'
  const ordered = [leading, ...numbers.filter((number) => number !== leading)]
  return (
    <Sos
      text={isUrgent ? copy.sosUrgent : copy.sosText}
      isUrgent={isUrgent}
      numbers={ordered.map((number) => ({ number, label: copy.sos[number] }))}
      onCall={onCall}
    />
  )
}
