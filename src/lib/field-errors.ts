import type { SendProblem } from './send-problem'

interface FieldErrorsInput<Name extends string, Fault> {
  /** What we found ourselves, by field. */
  readonly faults: Readonly<Partial<Record<Name, Fault>>>
  readonly sentenceOf: (name: Name, fault: Fault) => string
  /** What the service said to the last attempt. */
  readonly problem: SendProblem | undefined
}

/** Sentences by the field they stand at: ours, else the service's. */
export function describeFieldErrors<Name extends string, Fault>({
  faults,
  sentenceOf,
  problem,
}: FieldErrorsInput<Name, Fault>): Partial<Record<Name, string>> {
  const ours = (Object.entries(faults) as [Name, Fault | undefined][]).flatMap(([name, fault]) =>
    fault === undefined ? [] : [[name, sentenceOf(name, fault)]],
  )
  return { ...(problem?.kind === 'refused' && problem.failure.fields), ...Object.fromEntries(ours) }
}
