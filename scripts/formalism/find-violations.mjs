// Pure: what of a list of names and texts breaks a rule.
import { findSaying } from './find-copy.mjs'

/** checkIn, check_in and CheckIn are the words check and in. */
export function wordsOf(name) {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

/**
 * @param {{ kind: 'name' | 'copy' | 'shape', text: string, file: string, line: number }[]} findings names of things, texts
 *   people read, and shapes that were noticed already
 * @returns {{ rule: string, text: string, file: string, line: number, why: string }[]}
 */
export function findViolations(findings, rules) {
  const compiled = rules.map((rule) => ({
    ...rule,
    phrases: (rule.names ?? []).map((phrase) => phrase.split(' ').map((word) => word.split('|'))),
  }))
  return findings.flatMap((finding) =>
    compiled.flatMap((rule) => {
      const why = whyBroken(finding, rule)
      return why === undefined ? [] : [{ ...finding, rule: rule.id, why }]
    }),
  )
}

function whyBroken({ kind, text, shape }, { phrases, copy, ...rule }) {
  if (kind === 'copy') return findSaying(text, copy)
  if (kind === 'shape') return shape === rule.shape ? text : undefined
  const words = wordsOf(text)
  const found = phrases.find((phrase) => holds(words, phrase))
  return found?.map((word) => word.join('|')).join(' ')
}

function holds(words, phrase) {
  for (let from = 0; from + phrase.length <= words.length; from += 1) {
    if (phrase.every((any, place) => any.includes(words[from + place]))) return true
  }
  return false
}

/**
 * Violations without exactly those that are excepted, and exceptions that nothing needs any more.
 * @param {{ rule: string, file: string, text: string, reason: string }[]} exceptions
 */
export function applyExceptions(violations, exceptions) {
  const used = new Set()
  const left = violations.filter((violation) => {
    const excepted = exceptions.find(
      ({ rule, file, text }) =>
        rule === violation.rule && file === violation.file && violation.text === text,
    )
    if (excepted) used.add(excepted)
    return !excepted
  })
  return { violations: left, unused: exceptions.filter((exception) => !used.has(exception)) }
}
