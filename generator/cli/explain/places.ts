import { join, relative } from 'node:path';
import type { FieldSource, LinkedProduct } from '../../schema/link.js';
import { positionOf } from '../failure.js';

/** Where rules and fields are written, as `schemas/kubearmor/product.json:12`. */
export class Places {
  /** `product field` to file and pointer. */
  private readonly fields: Map<string, { file: string; pointer: string }>;

  constructor(
    private readonly folder: string,
    products: LinkedProduct[],
  ) {
    const named = (field: FieldSource, before: string): [string, FieldSource][] => [
      [before + field.name, field],
      ...field.members.flatMap((member) => named(member, `${before}${field.name}.`)),
    ];
    this.fields = new Map(products.flatMap((product) => product.fields.flatMap((field) => named(field, `${product.name} `))));
  }

  /** @param rule `file#pointer`, the file relative to the schemas. */
  ofRule(rule: string): string {
    const [file = '', pointer = ''] = rule.split('#');
    return this.of(file, pointer);
  }

  /** Undefined where the product has no field of this name. */
  ofField(product: string, name: string): string | undefined {
    const field = this.fields.get(`${product} ${name}`);
    return field && this.of(field.file, field.pointer);
  }

  private of(file: string, pointer: string): string {
    const path = join(this.folder, file);
    return `${relative('', path)}:${positionOf(path, pointer).line}`;
  }
}
