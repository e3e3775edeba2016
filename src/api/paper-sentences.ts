import { addSentences } from './sentences'

/** Refusals around slips; only the console loads them. */
addSentences({
  slip_number_taken: '这个编号已经录过了。请看看是不是抄错了，或者这张已经有人录了。',
  second_person_needed: '要由另一位同事来核对。',
  first_person_left: '录这张的同事已经不在居委会了，请退回，再重新录一次。',
  paper_entry_changed: '这张票刚刚改过，请照着照片重新核对一遍。',
  too_many_slips: '录的张数已经和登记交票的一样多。请先登记是谁交的票，再录。',
  mark_needed: '已经录了票，登记不能再撤：谁也不知道哪一张是谁的。',
  unit_struck_off: '这一户已经从名册上划掉了，这张不能再算，请退回。',
  unit_votes_online: '这一票已经在手机上领了，不能再用纸质选票。',
})
