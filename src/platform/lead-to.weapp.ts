/** Brings what has the id into sight. WeChat knows no keyboard, and reads aloud what is marked as an alert. */
export { bringIntoSight as leadTo } from './scroll'
