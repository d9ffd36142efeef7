import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'

/** A schema as JSON Schema, in the part that OpenAPI 3.1 shares with draft 7. */
export function jsonSchema(schema: GenericSchema, typeMode: 'input' | 'output'): Record<string, unknown> {
  // Own checks (a GB 11643 character, a day that exists) have no JSON Schema; the server applies them all the same.
  const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', typeMode })
  return { ...rest }
}
