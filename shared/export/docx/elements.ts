/** Elements that the library has no class of its own for, built from its own building blocks. */
import { BuilderElement, EmptyElement, NextAttributeComponent, XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string | number>>;

const payload = (attributes: Attributes) =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));

/** An element by its name. */
export const element = (
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = [],
): XmlComponent =>
  Object.keys(attributes).length + children.length === 0
    ? new EmptyElement(name)
    : new BuilderElement({ name, attributes: payload(attributes), children });

/** An element of Word that says all in `w:val`. */
export const val = (name: string, value: string | number): XmlComponent => element(name, { 'w:val': value });

/** What an element has between its name and its children. */
export const attributesOf = (
  attributes: Attributes,
): NextAttributeComponent<Record<string, string | number>> => new NextAttributeComponent(payload(attributes));

/** What a field asks for. */
export class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText');
    this.root.push(attributesOf({ 'xml:space': 'preserve' }), ` ${text} `);
  }
}
