/** The published JSON Schema says what our own schema takes: `vitest run <this file> -u` writes it anew. */
import { expect, it } from 'vitest';
import { toJSONSchema } from 'zod/v4/core';
import { retrospectiveSchema } from '../../shared/retrospective/schema';
import { prose } from '../../shared/retrospective/schema-fields';

/** Prose has a gate of its own: what it takes is a tree of mdast. */
const tree = {
  description: 'Text as an mdast tree: CommonMark and GFM nodes without positions',
  type: 'object',
  properties: {
    type: { const: 'root' },
    children: {
      type: 'array',
      items: { type: 'object', properties: { type: { type: 'string' } }, required: ['type'] },
    },
  },
  required: ['type', 'children'],
  default: { type: 'root', children: [] },
};

const isProse = (schema: unknown): boolean => schema === prose;

it('the published schema is that of the app', async () => {
  const schema = toJSONSchema(retrospectiveSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (isProse(zodSchema)) Object.assign(jsonSchema, tree);
    },
  });
  const published = {
    title: 'Afterword retrospective',
    description: 'The document of Afterword, format 1. Instants are UTC and end in Z; days are YYYY-MM-DD.',
    ...schema,
  };
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
    '../../resources/schema/retrospective.schema.json',
  );
});
