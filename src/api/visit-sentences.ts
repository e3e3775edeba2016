import { addSentences } from './sentences'

/** Refusals around visits; only their pages load them. */
addSentences({
  visited_on_out_of_range: '走访的日子要在最近 30 天里，约过的不早于约的那天。',
  told_at_out_of_range:
    '那一天这条通知还没发，或者后来改过、要重新告诉，或者过了 30 天。请看看日子，或者不选通知。',
  visit_personal_data: '里面有电话、身份证号或者车牌，请删掉再写。',
  report_of_other_grid: '这件诉求不在这一户的网格里，请另选一件。',
})
