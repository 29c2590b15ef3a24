#!/usr/bin/env node
/**
 * Reads a checkout of github.com/ocsf/ocsf-schema and writes what Sluice needs of it: the places that rules may write
 * (schemas/answers/ocsf.targets.json), and what the test's validator asks of an answer (test/support/ocsf-schema.json).
 *
 *     git clone --branch 1.8.0 https://github.com/ocsf/ocsf-schema && node scripts/ocsf.mjs ocsf-schema
 *
 * Deprecated attributes are left out, and so are objects that no security event of a host, a container or an API has.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [checkout] = process.argv.slice(2);
if (!checkout) {
  console.error('usage: node scripts/ocsf.mjs <checkout of ocsf-schema>');
  process.exit(2);
}

/** Event classes that an answer can be. */
const classNames = [
  'base_event',
  'file_activity',
  'kernel_activity',
  'memory_activity',
  'process_activity',
  'peripheral_activity',
  'vulnerability_finding',
  'compliance_finding',
  'detection_finding',
  'account_change',
  'authentication',
  'network_activity',
  'dns_activity',
  'application_lifecycle',
  'api_activity',
  'scan_activity',
];
const profileNames = ['cloud', 'container', 'host', 'security_control'];
const objectNames = new Set(
  `account actor advisory affected_package agent analytic api attack check cloud compliance container cve cvss cwe device dns_query epss evidences feature file
   finding_info fingerprint firewall_rule group http_request http_response image kernel key_value_object logger malware metadata network_connection_info
   network_endpoint network_traffic observable object organization os peripheral_device policy process process_entity product remediation reporter request
   resource_details response scan service session sub_technique tactic technique timespan url user vendor_attributes vulnerability`.split(/\s+/),
);

const read = (path) => JSON.parse(readFileSync(join(checkout, path), 'utf8'));
const definitions = (folder) =>
  Object.fromEntries(
    readdirSync(join(checkout, folder), { recursive: true })
      .filter((name) => name.endsWith('.json'))
      .map((name) => read(join(folder, name)))
      .map((definition) => [definition.name, definition]),
  );
const { version } = read('version.json');
const dictionary = read('dictionary.json');
const categories = read('categories.json').attributes;
const events = definitions('events');
const objects = definitions('objects');
const scalarTypes = dictionary.types.attributes;

/** The attributes that a definition has itself, those of the profiles it includes marked by their profile. */
function ownAttributes({ attributes = {} }) {
  const own = {};
  for (const path of attributes.$include ?? []) {
    const included = read(path);
    for (const [name, attribute] of Object.entries(included.attributes)) own[name] = { ...attribute, profile: included.name };
  }
  for (const [name, attribute] of Object.entries(attributes)) if (name !== '$include') own[name] = { ...own[name], ...attribute };
  return own;
}

/** A definition with what it inherits. */
function inherited(all, name) {
  const own = all[name];
  const base = own.extends ? inherited(all, own.extends) : { attributes: {}, profiles: [] };
  const attributes = { ...base.attributes };
  for (const [attribute, says] of Object.entries(ownAttributes(own))) {
    const before = attributes[attribute];
    attributes[attribute] = { ...before, ...says, ...(before?.enum || says.enum ? { enum: { ...before?.enum, ...says.enum } } : {}) };
  }
  return {
    ...base,
    ...own,
    category: own.category ?? base.category,
    constraints: own.constraints ?? base.constraints,
    profiles: [...new Set([...base.profiles, ...(own.profiles ?? [])])],
    attributes,
  };
}

/** An attribute as the validator reads it; undefined where Sluice does without. */
function described(name, says) {
  const base = dictionary.attributes[name];
  const all = { ...base, ...says };
  if (all['@deprecated'] || (all.profile && !profileNames.includes(all.profile))) return undefined;
  const scalar = scalarTypes[all.type];
  if (!scalar && !objectNames.has(all.type)) return undefined;
  const values = base.enum || says.enum ? { ...base.enum, ...says.enum } : undefined;
  return {
    ...(scalar ? { type: all.type } : { object: all.type }),
    ...(all.is_array ? { list: true } : {}),
    ...(all.requirement === 'required' ? { required: true } : {}),
    ...(all.profile ? { profile: all.profile } : {}),
    ...(all.sibling ? { sibling: all.sibling } : {}),
    ...(values ? { values: Object.fromEntries(Object.entries(values).map(([value, { caption }]) => [value, caption])) } : {}),
  };
}

function attributesOf(definition) {
  const entries = Object.entries(definition.attributes).map(([name, says]) => [name, described(name, says)]);
  return Object.fromEntries(entries.filter(([, attribute]) => attribute));
}

/** What may be observed has its numbers at the types, attributes and objects themselves. */
function observableTypes() {
  const named = [...Object.values(scalarTypes), ...Object.values(dictionary.attributes), ...Object.values(objects)];
  return Object.fromEntries([
    [0, 'Unknown'],
    [99, 'Other'],
    ...named.filter(({ observable }) => observable).map(({ observable, caption }) => [observable, caption]),
  ]);
}

const classes = Object.fromEntries(
  classNames.map((name) => {
    const definition = inherited(events, name);
    const category = categories[definition.category] ?? { uid: 0, caption: 'Uncategorized' };
    const uid = category.uid * 1000 + (definition.uid ?? 0);
    const attributes = attributesOf(definition);
    attributes.class_uid.values = { [uid]: definition.caption };
    attributes.category_uid.values = { [category.uid]: category.caption };
    return [uid, { name: definition.caption, ...(definition.constraints ? { constraints: definition.constraints } : {}), attributes }];
  }),
);
const shapes = Object.fromEntries(
  [...objectNames].sort().map((name) => {
    const definition = inherited(objects, name);
    return [name, { ...(definition.constraints ? { constraints: definition.constraints } : {}), attributes: attributesOf(definition) }];
  }),
);
shapes.observable.attributes.type_id.values = observableTypes();

const valueTypes = {
  boolean_t: 'boolean',
  float_t: 'double',
  integer_t: 'long',
  ip_t: 'ip',
  json_t: 'any',
  long_t: 'long',
  port_t: 'long',
  timestamp_t: 'long',
};

/** An attribute as a place that a rule may write. */
function target({ type, object, list, values }) {
  if (object === 'object') return { type: 'any' };
  return {
    ...(object ? { object } : { type: valueTypes[type] ?? 'keyword' }),
    ...(list ? { list } : {}),
    ...(values ? { values: Object.keys(values) } : {}),
  };
}

const targetsOf = (attributes) => Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, target(attribute)]));
const root = {};
for (const { attributes } of Object.values(classes)) {
  for (const [name, attribute] of Object.entries(targetsOf(attributes))) {
    const values = [...new Set([...(root[name]?.values ?? []), ...(attribute.values ?? [])])];
    root[name] = { ...attribute, ...(values.length > 0 ? { values } : {}) };
  }
}

const source = `github.com/ocsf/ocsf-schema, tag ${version} (Apache-2.0), by scripts/ocsf.mjs`;
const lines = (object) =>
  `{\n${Object.entries(object)
    .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n  }`;
const shapeTargets = Object.fromEntries(
  Object.entries(shapes)
    .filter(([name]) => name !== 'object')
    .map(([name, { attributes }]) => [name, targetsOf(attributes)]),
);
writeFileSync(
  'schemas/answers/ocsf.targets.json',
  `{\n  "source": ${JSON.stringify(source)},\n  "root": ${lines(root)},\n  "objects": ${lines(shapeTargets)}\n}\n`,
);

const checked = Object.fromEntries(
  Object.entries(scalarTypes).map(([name, { type, regex, range }]) => [
    name,
    { ...(type ? { type } : {}), ...(regex ? { regex } : {}), ...(range ? { range } : {}) },
  ]),
);
writeFileSync(
  'test/support/ocsf-schema.json',
  `{\n  "source": ${JSON.stringify(source)},\n  "version": ${JSON.stringify(version)},\n  "types": ${lines(checked)},\n  "classes": ${lines(classes)},\n  "objects": ${lines(shapes)}\n}\n`,
);
