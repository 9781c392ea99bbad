import type { FastifyRequest } from 'fastify'

/** The form of the answer: what the query says, else the first media type that the caller asks for by name. */
export function formatOf<F extends string>(
  request: FastifyRequest,
  types: Record<F, string>,
  asked: F | undefined,
  usual: F
): F {
  if (asked) return asked
  const accept = request.headers.accept ?? ''
  return (Object.keys(types) as F[]).find((format) => accept.includes(types[format])) ?? usual
}
