import { addSentences } from './sentences'

/** Refusals around homes; only their pages load them. */
addSentences({
  elder_consent_taken_back:
    '这一户前不久自己关掉了，30 天里不在门口登记。还要的话，请他们在“我的家”里打开。',
  lives_there_already: '您已经是这一户的人了。',
  claim_waits: '这一户您已经认领过，正等着核对。',
  too_many_claims: '等着核对的已经有三户了，或者今天认领得太多了。请等核对完再来。',
  claim_decided: '这一件已经有人核对过了，下面是最新的情况。',
  dispute_waits: '这件事已经告诉网格员了，正等着核对。',
  dispute_decided: '这一件已经有人核对过了，下面是最新的情况。',
  dispute_of_oneself: '这是您自己。搬走了请点“我搬走了”。',
})
