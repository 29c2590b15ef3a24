import { describe, expect, it } from 'vitest';
import { rsyslog } from '../../../generator/targets/rsyslog/index.js';
import type { Artifact } from '../../../generator/targets/target.js';
import { emitFiles, targetInput } from '../../support/pipeline.js';

const config = (outputs: string): string => `products: [kubearmor]\nschema: cef\ninputs: [{ type: http }]\noutputs: [${outputs}]\n`;
const emit = (outputs: string): Artifact[] => rsyslog.emit(targetInput(config(outputs))) as Artifact[];
const relay = (outputs: string): string => emit(outputs)[0]?.content ?? '';

describe("rsyslog's config", () => {
  it('is there where an output asks for it, and only there', () => {
    expect(emit('{ type: stdout }, { type: syslog, host: siem }')).toEqual([]);
    expect(emit('{ type: rsyslog, host: siem }').map(({ path }) => path)).toEqual(['configs/rsyslog/sluice.conf']);
  });

  it('takes lines at the port of this machine to which Fluent Bit sends them', () => {
    const outputs = '{ type: rsyslog, host: siem, relay_port: 5999 }';
    expect(relay(outputs)).toContain('input(type="imtcp" address="127.0.0.1" port="5999" ruleset="sluice-1")');
    expect(emitFiles(config(outputs)).get('fluent-bit.conf')).toMatch(/host +127\.0\.0\.1\n +port +5999\n/);
  });

  it('sends them on with octets counted, by TLS, to the sink whose name the certificate has', () => {
    const text = relay('{ type: rsyslog, host: siem.example, port: 6515, tls: { ca_file: /tls/ca.crt, cert_file: /tls/tls.crt, key_file: /tls/tls.key } }');
    expect(text).toContain('target="siem.example" port="6515" protocol="tcp" TCP_Framing="octet-counted"');
    expect(text).toContain('StreamDriver="ossl" StreamDriverMode="1" StreamDriverAuthMode="x509/name" StreamDriverPermittedPeers="siem.example"');
    expect(text).toContain('StreamDriver.CAFile="/tls/ca.crt" StreamDriver.CertFile="/tls/tls.crt" StreamDriver.KeyFile="/tls/tls.key"');
    expect(relay('{ type: rsyslog, host: siem, tls: { enabled: false } }')).not.toContain('StreamDriver');
    expect(relay('{ type: rsyslog, host: siem, tls: { verify: false } }')).toContain('StreamDriverAuthMode="anon"');
  });

  it("keeps lines on disk within the collector's limit, and tries again for ever", () => {
    const text = relay('{ type: rsyslog, host: siem }');
    expect(text).toContain('queue.filename="sluice-1" queue.maxDiskSpace="2g" queue.saveOnShutdown="on"');
    expect(text).toContain('action.resumeRetryCount="-1"');
  });

  it('asks the environment for what sluice.yaml leaves to it, and quotes everything else', () => {
    const text = relay(`{ type: rsyslog, host: "$\{SIEM_HOST}", tls: { ca_file: '/tls/a "b" $c\\d' } }`);
    expect(text).toContain('target=`echo $SIEM_HOST`');
    expect(text).toContain('StreamDriver.CAFile="/tls/a \\"b\\" \\$c\\\\d"');
  });

  it('has a ruleset and a queue for each output', () => {
    const text = relay('{ type: rsyslog, host: a }, { type: rsyslog, host: b, relay_port: 5515 }');
    expect(text.match(/ruleset\(name="[^"]+" .*?queue\.filename="[^"]+"/g)).toEqual([
      expect.stringContaining('name="sluice-1" queue.type="LinkedList" queue.filename="sluice-1"'),
      expect.stringContaining('name="sluice-2" queue.type="LinkedList" queue.filename="sluice-2"'),
    ]);
  });
});
