import { maskPersonalData } from '../../../lib/personal-data'
import { maskLabel } from './mask-label'

const HIDDEN = '*'
const DIGIT = '[\\p{Nd}〇零一二三四五六七八九]'
/** What makes a number something other than a door. */
const COUNTED =
  '\\s*(?:年|月|日|天|点|时|分|元|块|万|千|户|票|份|套|人|个|位|家|条|次|层|楼|栋|幢|座|号楼|单元|%|％)'
/** 12.5 and 2026-11-27 are read as one. */
const ALONE = `(?<![\\p{Nd}.．*\\-/])`
const DONE = `(?!${DIGIT}|[*]|[.．]\\p{Nd}|${COUNTED})`

/** Each has the part that is hidden as `hidden`, its last two places at most; of an area everything. */
const DOORS = [
  // 4栋501, 2单元 7
  new RegExp(`(?<=(?:栋|幢|座|号楼|楼|单元|门|院)\\s*)(?<hidden>${DIGIT}{1,5})${DONE}`, 'gu'),
  // 4-2-7, 4号501
  new RegExp(
    `${ALONE}(?<=\\P{Nd}|^)(?<kept>\\p{Nd}{1,2}[-－—–~/#＃]\\p{Nd}{1,2}[-－—–~/#＃])(?<hidden>\\p{Nd}{1,5})${DONE}`,
    'gu',
  ),
  new RegExp(`(?<kept>${DIGIT}[-－—–~/#＃号])(?<hidden>${DIGIT}{3,5})${DONE}`, 'gu'),
  // 501, 501室, 五零一
  new RegExp(`(?<!${DIGIT})${ALONE}(?<hidden>${DIGIT}{3,5})(?![-/.]\\p{Nd}{1,2})${DONE}`, 'gu'),
]
const AREAS = [
  /(?<hidden>\p{Nd}+(?:[.．]\p{Nd}+)?)(?=\s*(?:平|㎡|m²|m2|方))/gu,
  /(?<![\p{Nd}.．])(?<hidden>\p{Nd}{2,}[.．]\p{Nd}{1,2})(?![\p{Nd}.．]|\s*[元块万%％])/gu,
]

/**
 * What a committee wrote about a unit, as whoever may not read its row whole gets it: doors as the roll shows them, areas
 * not at all, and nothing of people. What somebody describes without a number is not found.
 * @param label of the unit it is about, unmasked
 */
export function maskRollText(text: string, label: string | null): string {
  let masked = maskPersonalData(text)
  if (label !== null) masked = maskOwnDoor(masked, label)
  for (const pattern of AREAS) masked = hide(masked, pattern, (written) => written.length)
  for (const pattern of DOORS) masked = hide(masked, pattern, () => 2)
  return masked
}

/** Rooms with names too, however it is spaced. */
function maskOwnDoor(text: string, label: string): string {
  const door = label.replace(/等\d+套$/u, '')
  const pattern = door
    .split(/\s+/u)
    .filter((part) => part !== '')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s*')
  return pattern === '' ? text : text.replace(new RegExp(pattern, 'gu'), maskLabel)
}

function hide(text: string, pattern: RegExp, count: (written: string) => number): string {
  return text.replace(pattern, (...found) => {
    const { kept = '', hidden } = found.at(-1) as { kept?: string; hidden: string }
    const written = [...hidden]
    const places = Math.min(count(hidden), written.length)
    return kept + written.slice(0, written.length - places).join('') + HIDDEN.repeat(places)
  })
}
