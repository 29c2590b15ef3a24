// What the reshapes share.

/** `ghcr.io/example/agent:v1@sha256:…` */
export function image(reference) {
  const [tagged, digest] = reference.split('@');
  const colon = tagged.lastIndexOf(':');
  const hasTag = colon > tagged.lastIndexOf('/');
  return {
    name: hasTag ? tagged.slice(0, colon) : tagged,
    ...(hasTag && { tag: [tagged.slice(colon + 1)] }),
    ...(digest && { hash: { all: [digest] } }),
  };
}

/** The event of a record, and what stands beside it. */
export function unwrap(record) {
  if (typeof record.log !== 'string') return { event: record };
  const { log, ...beside } = record;
  return { event: log, beside };
}

/** A MITRE tactic's or technique's identifier in each tag that has one. */
export function mitre(tags) {
  const found = (pattern) => [...new Set(tags.map((tag) => pattern.exec(tag)?.[1]).filter(Boolean))];
  const parts = [
    ['tactic', found(/(?:^|[_\W])(TA\d{4})(?!\d)/i)],
    ['technique', found(/(?:^|[_\W])(T\d{4})(?!\d)/i)],
    ['subtechnique', found(/(?:^|[_\W])(T\d{4}\.\d{3})(?!\d)/i)],
  ];
  const [tactic, technique, subtechnique] = parts.map(([, id]) => (id.length > 0 ? { id } : undefined));
  if (!tactic && !technique) return undefined;
  return {
    ...(tactic && { tactic }),
    ...(technique && { technique: { ...technique, ...(subtechnique && { subtechnique }) } }),
    framework: 'MITRE ATT&CK',
  };
}
