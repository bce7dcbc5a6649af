import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Recorded } from './server.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: object } } };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** A request as GitHub's own description of the API names and allows it. */
export interface Described {
  readonly operationId: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

const DATA = join(import.meta.dirname, 'data');
const description: Description = JSON.parse(readFileSync(join(DATA, 'openapi.json'), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, coerceTypes: false });
const coercing = new Ajv({ strict: false, coerceTypes: true, validateFormats: false });
const bodies = new Map<string, ValidateFunction>();

const routes = Object.entries(description.paths).flatMap(([template, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(),
    pattern: new RegExp(`^${template.replace(/\{([a-z_]+)\}/g, '(?<$1>[^/]+)')}$`),
    operation,
  })),
);

/** @throws {Error} on a request that the description does not allow. */
export function describedRequest({ method, path: target, body: text }: Recorded): Described {
  const url = new URL(target, 'http://api');
  const route = routes.find((one) => one.method === method && one.pattern.test(url.pathname));
  if (route === undefined) throw new Error(`GitHub has no ${method} ${url.pathname}`);
  const { operation, pattern } = route;
  const path = { ...pattern.exec(url.pathname)!.groups };
  for (const parameter of operation.parameters) {
    const value = parameter.in === 'path' ? path[parameter.name] : url.searchParams.get(parameter.name);
    if (parameter.in === 'header' || (value === null && parameter.required !== true)) continue;
    // A query is text; the description says what it is to be read as.
    const wrapped = { value };
    const fits = coercing.validate({ type: 'object', properties: { value: parameter.schema } }, wrapped);
    if (!fits) throw new Error(`${operation.operationId}: ${parameter.name}=${value} does not fit`);
  }
  for (const name of url.searchParams.keys()) {
    if (!operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name))
      throw new Error(`${operation.operationId} has no parameter ${name}`);
  }
  const schema = operation.requestBody?.content['application/json'].schema;
  if (schema === undefined && text !== '') throw new Error(`${operation.operationId} takes no body`);
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  if (schema !== undefined) {
    let validate = bodies.get(operation.operationId);
    if (validate === undefined) {
      validate = ajv.compile(schema);
      bodies.set(operation.operationId, validate);
    }
    if (!validate(body)) throw new Error(`${operation.operationId}: ${ajv.errorsText(validate.errors)}`);
  }
  return { operationId: operation.operationId, path, query: url.searchParams, body };
}

/** A payload of a webhook as GitHub gives it for an example. */
export function examplePayload(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(DATA, `${name}.json`), 'utf8'));
}
