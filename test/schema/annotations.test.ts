import { describe, expect, test } from 'vitest';
import type { Problem } from '../../generator/schema/problem.js';
import { type Files, problemsAfter } from './problems.js';

/** A wrong annotation, and the problem that must be among those found. */
interface Case {
  name: string;
  change(files: Files): void;
  expected: Partial<Problem>;
}

const field = 'kubearmor/fields.json';
const product = 'kubearmor/product.json';

const cases: Case[] = [
  {
    name: 'an ECS field that does not exist',
    change: ({ fields }) => {
      fields.$defs.NodeID['x-ecs'] = ['host.idd'];
    },
    expected: { file: field, pointer: '/$defs/NodeID/x-ecs/0/to', message: 'ECS 9.4.0 has no field "host.idd"', nearest: 'host.id' },
  },
  {
    name: 'an ECS object, which holds no value',
    change: ({ fields }) => {
      fields.$defs.NodeID['x-ecs'] = ['log.syslog'];
    },
    expected: { file: field, pointer: '/$defs/NodeID/x-ecs/0/to', message: '"log.syslog" is of type object in ECS 9.4.0, which no value fits' },
  },
  {
    name: 'a type that is not ECS’s',
    change: ({ product }) => {
      product['x-ecs'].push({ to: 'host.uptime', from: 'NodeID', type: 'keyword' });
    },
    expected: { file: product, message: '"host.uptime" is of type long in ECS 9.4.0, not keyword' },
  },
  {
    name: 'a constant of the wrong type',
    change: ({ product }) => {
      product['x-ecs'][0] = { to: 'event.severity', value: 'high' };
    },
    expected: { file: product, pointer: '/x-ecs/0/value', message: '"event.severity" is of type long: "high" does not fit' },
  },
  {
    name: 'a date without via date',
    change: ({ fields }) => {
      fields.$defs.UpdatedTime['x-ecs'] = ['@timestamp'];
    },
    expected: { file: field, pointer: '/$defs/UpdatedTime/x-ecs/0', message: '"@timestamp" is a date: the rule needs via "date"' },
  },
  {
    name: 'a value that ECS does not allow',
    change: ({ product }) => {
      product['x-ecs'][0] = { to: 'event.category', value: 'proces' };
    },
    expected: { file: product, pointer: '/x-ecs/0/value', message: 'ECS does not allow "proces" in "event.category"', nearest: 'process' },
  },
  {
    name: 'a value that ECS does not allow, in a lookup',
    change: ({ fields }) => {
      fields.$defs.NodeID['x-ecs'] = [{ to: 'event.outcome', via: { op: 'lookup', table: { yes: 'succes' } } }];
    },
    expected: { file: field, pointer: '/$defs/NodeID/x-ecs/0/via/table/yes', message: 'ECS does not allow "succes" in "event.outcome"', nearest: 'success' },
  },
  {
    name: 'a condition that does not exist',
    change: ({ fields }) => {
      fields.$defs.NodeID['x-ecs'] = [{ to: 'host.id', when: 'detektion' }];
    },
    expected: { file: field, pointer: '/$defs/NodeID/x-ecs/0/when', message: 'there is no condition "detektion"', nearest: 'detection' },
  },
  {
    name: 'a field that does not exist, in a condition',
    change: ({ product }) => {
      product.conditions.device = { Operatoin: ['Device'] };
    },
    expected: { file: product, pointer: '/conditions/device/Operatoin', message: 'there is no field or derived value "Operatoin"', nearest: 'Operation' },
  },
  {
    name: 'an object, in a condition',
    change: ({ product }) => {
      product.conditions.device = { Owner: true };
    },
    expected: { file: product, pointer: '/conditions/device/Owner', message: '"Owner" has members, and no value of its own', nearest: 'Owner.Ref' },
  },
  {
    name: 'a field that does not exist, in a derivation',
    change: ({ product }) => {
      product.derive.severity.from = 'Severty';
    },
    expected: { file: product, pointer: '/derive/severity/from', message: 'there is no field or derived value "Severty"', nearest: 'Severity' },
  },
  {
    name: 'a field that a kind lists and nobody describes',
    change: ({ kind }) => {
      kind('alert.json').properties.Severity = { $ref: 'fields.json#/$defs/Severty' };
    },
    expected: { file: 'kubearmor/alert.json', message: expect.stringContaining('Severty') },
  },
  {
    name: 'a kind whose file does not exist',
    change: ({ product }) => {
      product.kinds[1].schema = 'alerts.json';
    },
    expected: { file: product, pointer: '/kinds/1/schema', message: 'there is no file "alerts.json"', nearest: 'alert.json' },
  },
  {
    name: 'a keyword that does not exist',
    change: ({ fields }) => {
      fields.$defs.NodeID['x-unti'] = 's';
    },
    expected: { file: field, pointer: '/$defs/NodeID', message: '"x-unti" is not a member of the vocabulary here', nearest: 'x-unit' },
  },
  {
    name: 'an operation that does not exist',
    change: ({ fields }) => {
      fields.$defs.NodeID['x-ecs'] = [{ to: 'host.id', via: 'lowercas' }];
    },
    expected: {
      file: field,
      pointer: '/$defs/NodeID/x-ecs/0/via',
      message: 'must be one of basename, dirname, extension, lowercase, trim, date, mac, ipv4, only, values',
      nearest: 'lowercase',
    },
  },
  {
    name: 'an operation with members that does not exist',
    change: ({ fields }) => {
      fields.$defs.NodeID['x-ecs'] = [{ to: 'host.id', via: { op: 'spilt', separator: ',' } }];
    },
    expected: {
      file: field,
      pointer: '/$defs/NodeID/x-ecs/0/via/op',
      message: 'must be one of lookup, split, elements, scale, item, epoch, join, select, reject',
      nearest: 'split',
    },
  },
  {
    name: 'a member that the operation does not have',
    change: ({ product }) => {
      product.derive.severity = { op: 'split', from: 'Severity', seperator: ',' };
    },
    expected: { file: product, pointer: '/derive/severity', message: '"seperator" is not a member of the vocabulary here', nearest: 'separator' },
  },
  {
    name: 'a derivation that does not exist',
    change: ({ product }) => {
      product.derive.severity = { op: 'trimm', from: 'Severity' };
    },
    expected: { file: product, pointer: '/derive/severity/op', nearest: 'trim' },
  },
  {
    name: 'a field without a description',
    change: ({ fields }) => {
      delete fields.$defs.NodeID.description;
    },
    expected: { file: field, pointer: '/$defs/NodeID', message: "must have required property 'description'" },
  },
  {
    name: 'a target that is a value and an object',
    change: ({ product }) => {
      product['x-ecs'].push({ to: 'kubearmor.lsm.hook', from: 'NodeID' });
    },
    expected: { file: product, message: '"kubearmor.lsm" is a value, so it can\'t hold "kubearmor.lsm.hook"' },
  },
  {
    name: 'conditions that ask each other',
    change: ({ product }) => {
      product.conditions.throttled = 'detection';
    },
    expected: { file: product, message: expect.stringContaining('depends on itself') },
  },
  {
    name: 'a value that is derived from itself',
    change: ({ product }) => {
      product.derive.severity = { op: 'trim', from: 'severity' };
    },
    expected: { file: product, message: '"severity" depends on itself' },
  },
  {
    name: 'a list in a field that holds one value',
    change: ({ product }) => {
      product['x-ecs'].push({ to: 'host.type', from: 'flags' });
    },
    expected: { file: product, message: '"flags" is a list and "host.type" is not' },
  },
  {
    name: 'a test for one value on a list',
    change: ({ product }) => {
      product.conditions.device = { flags: ['O_CREAT'] };
    },
    expected: { file: product, pointer: '/conditions/device/flags', message: 'the value is a list: test it with has, true or false' },
  },
  {
    name: 'two fields of one name',
    change: ({ fields }) => {
      fields.$defs.NodeID['x-names'] = ['HostName'];
    },
    expected: { file: field, message: 'the member name "HostName" is already taken' },
  },
  {
    name: 'a recognition that needs a derived value',
    change: ({ product }) => {
      product.recognise = { action: ['exec'] };
    },
    expected: { file: product, pointer: '/recognise', message: expect.stringContaining('before anything is derived') },
  },
  {
    name: 'a field that stays where a rule writes',
    change: ({ fields }) => {
      fields.$defs.NodeID['x-keep'] = 'lsm';
    },
    expected: { file: product, message: expect.stringContaining('both the field NodeID and a rule write "kubearmor.lsm"') },
  },
];

describe('a wrong annotation fails with its place and the nearest valid name', () => {
  test.each(cases)('$name', ({ change, expected }) => {
    expect(problemsAfter(change)).toContainEqual(expect.objectContaining(expected));
  });
});

test('of each operation only what it asks for is told', () => {
  const problems = problemsAfter(({ fields }) => {
    fields.$defs.NodeID['x-ecs'] = [{ to: 'host.id', via: { op: 'split' } }];
    fields.$defs.PodName['x-ecs'] = [{ to: 'orchestrator.resource.name', via: { op: 'lookup' } }];
  });
  expect(problems).toEqual([
    { file: field, pointer: '/$defs/NodeID/x-ecs/0/via', message: "must have required property 'separator'" },
    { file: field, pointer: '/$defs/PodName/x-ecs/0/via', message: "must have required property 'table'" },
  ]);
});

test('all problems are told, not only the first', () => {
  const problems = problemsAfter(({ fields }) => {
    fields.$defs.NodeID['x-ecs'] = ['host.idd'];
    fields.$defs.PodName['x-ecs'] = ['orchestrator.resource.nam'];
  });
  expect(problems.map((problem) => problem.nearest)).toEqual(['host.id', 'orchestrator.resource.name']);
});

test('the schemas as they are have no problem', () => {
  expect(problemsAfter(() => {})).toEqual([]);
});
