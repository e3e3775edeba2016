import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import { maskName } from '../../../lib/mask-name'
import { maskPersonalData } from '../../../lib/personal-data'
import type { Appeal, OpinionView, Refusal, Reply } from '../../../modules/opinions/opinions-types'
import type { OpinionSchema } from './schemas'

type Presented = Static<typeof OpinionSchema>

/** What a person wrote is whole for themselves; everybody else reads what the public may. */
export function presentOpinion(view: OpinionView): Presented {
  const { opinion, replies, isMine, seesRefusal, abilities } = view
  const { communityCode, refusal, appeal } = opinion
  const masked = maskPersonalData(opinion.body)
  const [reply = null, ...earlier] = replies.map(presentReply)
  return {
    id: formatTenantId(opinion),
    consultationId: formatTenantId({ communityCode, id: opinion.consultationId }),
    consultationTitle: opinion.consultationTitle,
    authorName: maskName(opinion.authorName),
    body: isMine ? opinion.body : masked,
    isMasked: masked !== opinion.body,
    status: opinion.status,
    writtenAt: opinion.writtenAt.toISOString(),
    publishedAt: opinion.publishedAt?.toISOString() ?? null,
    isMine,
    reply,
    earlierReplies: earlier,
    refusal: seesRefusal && refusal ? presentRefusal(refusal) : null,
    appeal: seesRefusal && appeal ? presentAppeal(appeal, isMine) : null,
    abilities: { ...abilities },
  }
}

function presentReply({ body, repliedBy, repliedAt }: Reply) {
  return { body: maskPersonalData(body), repliedBy, repliedAt: repliedAt.toISOString() }
}

function presentRefusal({ rule, note, decidedBy, decidedAt }: Refusal) {
  return { rule, note: maskPersonalData(note), decidedBy, decidedAt: decidedAt.toISOString() }
}

function presentAppeal({ text, appealedAt, decision }: Appeal, isMine: boolean) {
  return {
    text: isMine ? text : maskPersonalData(text),
    appealedAt: appealedAt.toISOString(),
    decision: decision && {
      isPublished: decision.isPublished,
      note: maskPersonalData(decision.note),
      decidedBy: decision.decidedBy,
      decidedAt: decision.decidedAt.toISOString(),
    },
  }
}
