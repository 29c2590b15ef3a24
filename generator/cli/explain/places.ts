import { join, relative } from 'node:path';
import { type FieldSource, fieldsByName, type LinkedProduct } from '../../schema/link.js';
import { positionOf } from '../failure.js';

/** Where rules and fields are written, as `schemas/kubearmor/product.json:12`. */
export class Places {
  /** Fields of each product. */
  private readonly fields: Map<string, Map<string, FieldSource>>;

  constructor(
    private readonly folder: string,
    products: LinkedProduct[],
  ) {
    this.fields = new Map(products.map(({ name, fields }) => [name, fieldsByName(fields)]));
  }

  /** @param rule `file#pointer`, the file relative to the schemas. */
  ofRule(rule: string): string {
    const [file = '', pointer = ''] = rule.split('#');
    return this.of(file, pointer);
  }

  /** Undefined where the product has no field of this name. */
  ofField(product: string, name: string): string | undefined {
    const field = this.fields.get(product)?.get(name);
    return field && this.of(field.file, field.pointer);
  }

  private of(file: string, pointer: string): string {
    const path = join(this.folder, file);
    return `${relative('', path)}:${positionOf(path, pointer).line}`;
  }
}
