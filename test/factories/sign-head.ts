// What the service signs, for tests of the phone that checks it.
export { createTreeHeadSigner } from '../../server/src/lib/signed-tree-head'
