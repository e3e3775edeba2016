import { addSentences } from './sentences'

/** Refusals of deciding what becomes public; only the pages of checks load them. */
addSentences({
  content_withdrawn: '写的人已经撤回了，不用再看。',
})
