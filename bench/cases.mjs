// The records that are timed, made of events of the test corpus.
import { readFileSync } from 'node:fs';

const corpus = (name) => readFileSync(new URL(`../test/corpus/${name}.event.txt`, import.meta.url), 'utf8').trimEnd();

/** The line of a container's log as Fluent Bit's cri parser hands it on. */
const inLog = (line) => JSON.stringify({ time: '2026-05-26T04:25:02.250164000Z', stream: 'stdout', _p: 'F', log: line });

const falco = corpus('sysdig/fa-045');
const alert = corpus('kubearmor/ka-024');
/** Its command line is so long that Docker cut it in two lines. */
const long = corpus('kubearmor/ka-099')
  .split('\n')
  .map((line) => JSON.parse(line).log)
  .join('')
  .trimEnd();

/** The same, cut by containerd: the parts are joined. */
const longPolicy = corpus('sysdig/sd-037')
  .split('\n')
  .map((line) => /^\S+ stdout [PF] (.*)$/.exec(line)[1])
  .join('');

/** What most records of a node are, as many bytes as the alert: a line of another program, with the kubernetes filter's members. */
const other = JSON.stringify({
  time: '2026-05-26T04:25:02.250164000Z',
  stream: 'stdout',
  _p: 'F',
  log: '10.42.1.19 - - [26/May/2026:04:25:02 +0000] "GET /api/v1/orders?page=2&sort=created HTTP/1.1" 200 5120 "https://shop.example.com/account/orders" "Mozilla/5.0 (X11; Linux x86_64; rv:138.0) Gecko/20100101 Firefox/138.0" rt=0.031 uct=0.000 uht=0.030 urt=0.030',
  kubernetes: {
    pod_name: 'storefront-5c8d6f7b9-x2x7k',
    namespace_name: 'shop',
    pod_id: '6f1f2a0e-5d63-4d0c-9c8e-0a4b1df0c1aa',
    labels: { app: 'storefront', tier: 'frontend', 'pod-template-hash': '5c8d6f7b9', 'app.kubernetes.io/version': '4.2.1' },
    annotations: {
      'prometheus.io/scrape': 'true',
      'prometheus.io/port': '9113',
      'kubectl.kubernetes.io/restartedAt': '2026-05-20T08:00:00Z',
      'checksum/config': '864f4fcfacf5a69c125ed79525a6f1bad5bacff28ec1b5cd7beadc87eea1ff5a',
    },
    host: 'ip-10-3-41-7.eu-central-1.compute.internal',
    container_name: 'nginx',
    docker_id: '1f0c2b7a9d5e4c3b8a7f6e5d4c3b2a190817263544536271809fa0b1c2d3e4f5',
    pod_ip: '10.42.3.118',
    container_hash: 'registry.example.net/shop/storefront@sha256:447e6503890cf39d',
    container_image: 'registry.example.net/shop/storefront:4.2.1',
  },
});

/**
 * `inner` names the member whose text is a JSON event; `becomes` is the event.dataset that the product's filter must answer with; the
 * `typical` ones are timed in other engines, too.
 * @type {{ product: string, name: string, record: string, inner?: string, becomes: string, typical?: true }[]}
 */
export const cases = [
  { product: 'kubearmor', name: 'alert', record: alert, becomes: 'kubearmor.alert', typical: true },
  { product: 'kubearmor', name: 'alert in a log line', record: inLog(alert), inner: 'log', becomes: 'kubearmor.alert' },
  { product: 'kubearmor', name: 'not ours', record: other, becomes: 'unchanged' },
  { product: 'kubearmor', name: 'long command line', record: long, becomes: 'kubearmor.log' },
  {
    product: 'neuvector',
    name: 'violation in syslog text',
    record: inLog(corpus('neuvector/violation-eastwest-deny.syslog-text.udp-text')),
    becomes: 'neuvector.violation',
    typical: true,
  },
  {
    product: 'neuvector',
    name: 'violation in a webhook',
    record: corpus('neuvector/violation-clustername-comma.webhook.json'),
    becomes: 'neuvector.violation',
  },
  { product: 'neuvector', name: 'scan report of 110 KB', record: inLog(corpus('neuvector/own.scan-report-115k.text')), becomes: 'neuvector.audit' },
  { product: 'neuvector', name: 'not ours', record: other, becomes: 'unchanged' },
  { product: 'sysdig', name: 'falco alert', record: falco, becomes: 'falco.alert', typical: true },
  { product: 'sysdig', name: 'falco alert in a log line', record: inLog(falco), inner: 'log', becomes: 'falco.alert' },
  { product: 'sysdig', name: 'policy event', record: corpus('sysdig/sd-010'), becomes: 'sysdig.policy', typical: true },
  { product: 'sysdig', name: 'monitor webhook', record: corpus('sysdig/sd-002'), becomes: 'sysdig.monitor' },
  { product: 'sysdig', name: 'long command line', record: longPolicy, becomes: 'sysdig.policy' },
  { product: 'sysdig', name: 'not ours', record: other, becomes: 'unchanged' },
];
