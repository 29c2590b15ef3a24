/** sluice.yaml with every default filled in. Members are named as the file names them; sluice.schema.json describes each. */
export interface SluiceConfig {
  /** Products whose events are mapped: folders of schemas/. */
  products: string[];
  schema: SchemaName;
  ocsf: Ocsf;
  /** Keep the raw event in event.original. */
  keep_original: boolean;
  inputs: Input[];
  /** JSON pointers of arrays whose items become a record each; `*` stands for every item. */
  split: string[];
  outputs: Output[];
  elasticsearch: DataStreams;
  deployment: Deployment;
  vector: Vector;
}

/** Schema of the answers. */
export type SchemaName = 'ecs' | 'ocsf' | 'cim' | 'cef';

/** What is chosen of OCSF. */
export interface Ocsf {
  alerts: 'finding' | 'activity';
}

/** `${NAME}`: an environment variable of the collector. The only form in which a secret may stand. */
export type SecretRef = string;

/** Bytes: `2M`. K, M and G are powers of 1000, as Fluent Bit reads them. */
export type Size = string;

export type Input = TailInput | SyslogInput | SplunkInput | HttpInput | ForwardInput | OpenTelemetryInput;

interface Source {
  name: string;
  /** Products whose events come here. */
  products: string[];
}

export interface TailInput extends Source {
  type: 'tail';
  path: string;
  exclude_path?: string;
  format: 'container' | 'plain';
  read_from_head: boolean;
}

interface Listener extends Source {
  listen: string;
  port: number;
  tls?: ServerTls;
}

export interface ForwardInput extends Listener {
  type: 'forward';
  shared_key?: SecretRef;
}

export interface HttpInput extends Listener {
  type: 'http';
}

export interface SplunkInput extends Listener {
  type: 'splunk';
  token?: SecretRef;
}

export interface SyslogInput extends Listener {
  type: 'syslog';
  mode: 'tcp' | 'udp';
  /** Of tcp. */
  framing: 'newline' | 'octet_counting';
}

export interface OpenTelemetryInput extends Listener {
  type: 'opentelemetry';
}

export interface ServerTls {
  cert_file: string;
  key_file: string;
  client_ca_file?: string;
}

export type Output = StdoutOutput | FileOutput | ElasticsearchOutput | OpenSearchOutput | SplunkOutput | ForwardOutput | SyslogOutput | RsyslogOutput;

export interface StdoutOutput {
  type: 'stdout';
}

export interface FileOutput {
  type: 'file';
  path: string;
  file: string;
}

interface NetworkOutput {
  host: string;
  port: number;
  tls: ClientTls;
}

export interface ElasticsearchOutput extends NetworkOutput {
  type: 'elasticsearch';
  path?: string;
  user?: SecretRef;
  password?: SecretRef;
  api_key?: SecretRef;
}

export interface OpenSearchOutput extends NetworkOutput {
  type: 'opensearch';
  path?: string;
  user?: SecretRef;
  password?: SecretRef;
}

export interface SplunkOutput extends NetworkOutput {
  type: 'splunk';
  token: SecretRef;
  index?: string;
  sourcetype?: string;
}

export interface ForwardOutput extends NetworkOutput {
  type: 'forward';
  shared_key?: SecretRef;
}

/** Facility of syslog lines. */
export type Facility = 'user' | 'daemon' | 'auth' | 'authpriv' | `local${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`;

export interface SyslogOutput extends NetworkOutput {
  type: 'syslog';
  framing: 'octet_counting' | 'newline';
  facility: Facility;
}

export interface RsyslogOutput extends NetworkOutput {
  type: 'rsyslog';
  facility: Facility;
  /** TCP port of this machine at which rsyslog takes lines. */
  relay_port: number;
}

export interface ClientTls {
  enabled: boolean;
  verify: boolean;
  ca_file?: string;
  cert_file?: string;
  key_file?: string;
}

/** Data streams `logs-<dataset>-<namespace>`, in Elasticsearch and OpenSearch alike. */
export interface DataStreams {
  namespace: string;
  shards: number;
  replicas: number;
  /** Days. */
  rollover_days: number;
  /** Gigabytes of a primary shard. */
  rollover_size: number;
  /** Days after rollover. */
  retention_days: number;
}

/** How the collector runs. Paths are the collector's. */
export interface Deployment {
  module_dir: string;
  state_dir: string;
  storage_dir: string;
  log_level: 'error' | 'warn' | 'info' | 'debug' | 'trace';
  flush_seconds: number;
  grace_seconds: number;
  http_listen: string;
  http_port: number;
  max_record: Size;
  max_request: Size;
  max_chunks_up: number;
  disk_limit: Size;
  rejected_limit: Size;
  retry_limit: number | 'no_limits';
  wasm_heap_size: Size;
  wasm_stack_size: Size;
}

/** What only Vector's config needs. Paths are Vector's. */
export interface Vector {
  program_dir: string;
  data_dir: string;
  http_user: SecretRef;
  http_password: SecretRef;
  kafka?: Kafka;
}

export interface Kafka {
  bootstrap_servers: string;
  topic: string;
  mechanism: string;
  user?: SecretRef;
  password?: SecretRef;
  tls: ClientTls;
}
