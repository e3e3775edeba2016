import { addSentences } from './sentences'

/** Refusals of a sign-in; only its page loads them. */
addSentences({
  wechat_code_over: '微信没有认出来。请再点一次。',
  wechat_too_often: '登录得太频繁了。请等一分钟再点。',
  wechat_person_blocked:
    '微信暂时不让这个账号登录。请在微信里看看账号安全的提醒，或者打电话找网格员。',
  wechat_silent: '微信那边现在没有回应。请过一会儿再点。',
  phone_from_abroad: '只能绑定内地的手机号。',
  name_unusable: '这个称呼不能用。请写姓名，不要写号码。',
  named_in_office: '您有职务，称呼由任命您的单位定。',
})
