import { Type } from 'typebox'
import type { TypedApp } from '../../typed-app'

/**
 * What the code on a door says is an address of its own: a rule of WeChat's opens the mini-program for it, and it is short,
 * so that the squares of the code are large. Other scanners open it and come to the browser edition, whose pages stand behind `#`.
 */
export function openDoor(app: TypedApp): void {
  app.get(
    '/door',
    {
      schema: {
        hide: true,
        querystring: Type.Object({ id: Type.Optional(Type.String()) }),
      },
    },
    (request, reply) => {
      const id = encodeURIComponent(request.query.id ?? '')
      return reply.redirect(`/#/packages/more/pages/door/index?id=${id}`)
    },
  )
}
