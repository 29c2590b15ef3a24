/** What an object of the cluster says of itself, as JSON has no comments: who made it, and from what. */
export function meta(description: string, source: string): { description: string; managed_by: string; source: string } {
  return { description, managed_by: 'sluice', source };
}

/** Version of the generated templates: raised when their form changes. */
export const templateVersion = 1;
