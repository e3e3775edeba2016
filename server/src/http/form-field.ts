/** The name under which a problem tells what is wrong with the body as a whole. */
export const FORM_FIELD = 'body'
