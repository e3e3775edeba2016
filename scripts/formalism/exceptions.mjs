// Where a rule may be touched, and why: exactly which name, text or shape. Each must still be needed, or the check fails.
import { findSaying } from './find-copy.mjs'
import { RULES } from './rules.mjs'

export const EXCEPTIONS = [
  // The page that tells people these rules.
  ...RULES.filter(({ title, copy }) => findSaying(title, copy)).map(({ id, title }) => ({
    rule: id,
    file: 'src/features/about/copy.ts',
    text: title,
    reason: 'states the rule',
  })),
  {
    rule: 'check_in',
    file: 'src/features/about/copy.ts',
    text: '网格员、居委会让您打卡、刷分、硬要装邻格，或者邻格不好用，都可以投诉。',
    reason: 'names what one may complain about',
  },
  {
    rule: 'person_ranking',
    file: 'src/features/evaluation/copy.ts',
    text: '只看地方，不看个人，不排名。',
    reason: 'states the rule',
  },
  {
    rule: 'person_score',
    file: 'server/src/modules/reports/guess/telling-words.ts',
    text: '表扬 感谢 点赞 谢谢网格员 表扬信 热心',
    reason: 'words by which a praise is told from a complaint',
  },
  ...[
    ...['reopened', 'hand_off', 'return', 'extension', 'suspension', 'reminder'].map((step) => [
      ...['reports-tables.ts', `reports.${step}_count beside reporter_account_id`],
      'steps of one report, not of its reporter',
    ]),
    ...['row', 'fault', 'added', 'changed', 'same', 'missing'].map((what) => [
      ...['roster-tables.ts', `roster_imports.${what}_count beside account_id`],
      'rows of one sheet, not of whoever brought it',
    ]),
    [
      ...['roster-tables.ts', 'roster_imports.rows_done beside account_id'],
      'how far one sheet has been read, not who brought it',
    ],
    [
      ...['places-tables.ts', 'grid_changes.household_count beside account_id'],
      'households of a grid when it was changed, not of who changed it',
    ],
    [
      ...['consultations-tables.ts', 'topics.household_count beside author_account_id'],
      'households of the area a topic was proposed in, not of its author',
    ],
    [
      ...['consultations-tables.ts', 'topics.answer_work_days beside author_account_id'],
      'in how many work days the committee has to answer',
    ],
  ].map(([table, text, reason]) => ({
    rule: 'person_score',
    file: `server/src/db/tables/${table}`,
    ...{ text, reason },
  })),
  {
    rule: 'location_track',
    file: 'server/src/db/tables/reports-tables.ts',
    text: 'reports beside reporter_account_id',
    reason: 'where the reported thing is, chosen by the reporter; never where the reporter goes',
  },
  {
    rule: 'location_track',
    file: 'server/src/db/tables/ballots-tables.ts',
    text: 'paper_entry_acts beside account_id',
    reason: 'the position of an act among the acts on one paper ballot, no place on a map',
  },
  ...[
    [
      ...['server/src/http/routes/delegations/offer-delegation.ts', photosUpTo(9)],
      'the written power of attorney itself',
    ],
    [
      ...['server/src/http/routes/documents/add-document.ts', photosUpTo(20)],
      'the document itself, as photos of its pages',
    ],
    [
      ...['server/src/http/routes/paper-ballots/enter-paper-ballot.ts', photosUpTo(3)],
      'the scan of a paper ballot, for whoever confirms it',
    ],
    [
      ...['src/features/steps/hooks/delegation-specs.ts', "photos: 'must'"],
      'the written power of attorney itself',
    ],
    [
      ...['src/features/steps/hooks/step-specs.ts', "photos: 'must'"],
      'the document itself, as photos of its pages',
    ],
  ].map(([file, text, reason]) => ({ rule: 'forced_photo', file, text, reason })),
]

function photosUpTo(most) {
  return `uploadIds: Type.Array(UploadId, { minItems: 1, maxItems: ${most}, uniqueItems: true })`
}
