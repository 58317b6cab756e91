/** What of a JSON Schema the report's uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
}

/** A schema as a TypeScript type. */
export function typeOf(schema: JsonSchema, indent = ""): string {
  if (schema.$ref !== undefined) return typeName(schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined) return choices.map((one) => typeOf(one, indent)).join(" | ");
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type }, indent)).join(" | ");
  switch (schema.type) {
    case "object":
      return objectType(schema, indent);
    case "array":
      return arrayType(schema, indent);
    case "integer":
    case "number":
      return "number";
    case "string":
    case "boolean":
    case "null":
      return schema.type;
    default:
      return "unknown";
  }
}

/** The name of a definition as a type. */
export function typeName(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

function objectType({ properties = {}, required = [] }: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  const members = Object.entries(properties).map(([key, schema]) => {
    const comment = schema.description === undefined ? "" : `${inner}/** ${schema.description} */\n`;
    return `${comment}${inner}readonly ${key}${required.includes(key) ? "" : "?"}: ${typeOf(schema, inner)};`;
  });
  return `{\n${members.join("\n")}\n${indent}}`;
}

function arrayType({ items, prefixItems }: JsonSchema, indent: string): string {
  if (prefixItems !== undefined) return `readonly [${prefixItems.map((one) => typeOf(one, indent)).join(", ")}]`;
  return `ReadonlyArray<${items === undefined || items === false ? "unknown" : typeOf(items, indent)}>`;
}
