/** Reads the roles a person wrote into a file: an object of names, a list of name and role, or the answer of a run before. */
import { fail, type Outcome, succeed } from '../kit/outcome';
import { cleanJson } from '../retrospective/json';
import type { RoleTable } from './people/assign';

/** Names and their roles; `invalid` when the text is none of the three. */
export function readRoles(text: string, subject: string): Outcome<RoleTable> {
  const invalid = fail({ kind: 'invalid', subject, detail: '{"name": "role"}' });
  try {
    const value = cleanJson(JSON.parse(text.replace(/^\uFEFF/, '')))?.value;
    const pairs = pairsOf(value);
    return pairs ? succeed(new Map(pairs)) : invalid;
  } catch {
    return invalid;
  }
}

function pairsOf(value: unknown): readonly (readonly [string, string])[] | null {
  if (Array.isArray(value)) {
    const pairs = value.flatMap((item) => {
      const { name, role } = (item ?? {}) as { readonly name?: unknown; readonly role?: unknown };
      return typeof name === 'string' && typeof role === 'string' ? [[name, role] as const] : [];
    });
    return pairs.length === value.length ? pairs : null;
  }
  if (value === null || typeof value !== 'object') return null;
  const { people, roles } = value as { readonly people?: unknown; readonly roles?: unknown };
  if (Array.isArray(people)) return pairsOf(people);
  if (roles !== null && typeof roles === 'object') return pairsOf(roles);
  const entries = Object.entries(value);
  return entries.every(([, role]) => typeof role === 'string') ? (entries as [string, string][]) : null;
}
