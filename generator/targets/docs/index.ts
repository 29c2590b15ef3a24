import type { LinkedProduct } from '../../schema/link.js';
import type { Target } from '../target.js';
import { fieldPage } from './page.js';

/** `docs/fields/<product>.md`: the field reference. */
export const docs: Target = {
  name: 'docs',
  emit: ({ plans, products }) =>
    plans.map((plan) => ({
      path: `docs/fields/${plan.product}.md`,
      content: fieldPage(plan, products.find((product) => product.name === plan.product) as LinkedProduct),
    })),
};
