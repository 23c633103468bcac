/** The part of JSON Schema (draft 2020-12) that the files in `criteria/` use. A test refuses any other keyword. */
declare module '*.schema.json' {
  import type { JsonSchema } from './shape';
  const schema: JsonSchema;
  export default schema;
}
