import { addSentences } from './sentences'

/** Refusals around visits; only their pages load them. */
addSentences({
  visited_on_out_of_range: '走访的日子要在最近 30 天里。',
  report_of_other_grid: '这件诉求不在这一户的网格里，请另选一件。',
})
