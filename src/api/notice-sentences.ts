import { addSentences } from './sentences'

/** Refusals around notices; only the console and the page of a notice load them. */
addSentences({
  notice_corrected:
    '别人刚刚更正过这条通知，您的没有发出去。请先看看它现在怎么写，还要更正就再点一次。',
  notice_personal_data: '里面有不能公开的号码，请看标出来的地方。',
  notice_phone_unconfirmed: '里面有手机号，请看标出来的地方。',
  id_number: '里面有身份证号，请删掉。',
  number_plate: '里面有车牌号，请删掉。',
  no_id_number: '里面有身份证号，请删掉。',
  no_number_plate: '里面有车牌号，请删掉。',
  no_mobile_phone: '里面有手机号，请删掉。',
  mobile_phone: '里面有手机号。是个人的请删掉；是公开的办公电话，请打开下面那一项。',
  nothing_corrected: '还没有改动。',
  reason_required: '请写一句为什么更正。',
  review_not_asked: '这条通知到时自己收起来，不用核对。',
  review_not_due: '还没到核对的日子，不用现在核对。',
  upload_not_a_pdf: '这份文件打不开，或者不是 PDF。请另存成 PDF 再传。',
  upload_pdf_too_large: '这份文件超过 10 MB 了，请拆开或者压小再传。',
  upload_pdf_locked: '这份 PDF 加了密码，请去掉密码再传。',
  upload_pdf_not_plain: '这份 PDF 里有脚本、程序或者别的文件。请另存成普通的 PDF 再传。',
  notice_to_nobody: '这样选，一户人家也发不到。请换一下发给谁。',
  nobody: '这里一户也没有。',
  unknown_building: '选的楼栋不在这里，请重新选。',
  too_many_pinned: '放在最前面的已经有三条了，请先取消一条。',
  publishes_at_out_of_range: '发出的时间要在现在以后、90 天以内。',
})
