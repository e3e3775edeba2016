/** What WeChat tells of a template after it asked: taken, declined, banned by WeChat, or left out for another like it. */
export type ConsentAnswer = 'accept' | 'reject' | 'ban' | 'filter'
