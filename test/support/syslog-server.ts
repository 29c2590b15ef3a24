import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

/** A syslog line of RFC 5424, its header taken apart. */
export interface SyslogLine {
  facility: number;
  severity: number;
  timestamp: string;
  hostname: string;
  appname: string;
  procid: string;
  msgid: string;
  structured: string;
  message: string;
}

export interface SyslogServer {
  port: number;
  /** What came, in order. */
  lines: SyslogLine[];
  /** What was wrong with what came. */
  faults: string[];
  close(): Promise<void>;
}

/**
 * Takes syslog over TCP on loopback as RFC 6587 says: frames with their length before them, or lines.
 * @param tls Key and certificate, PEM: then by TLS, and nothing else.
 */
export async function startSyslogServer(framing: 'octet_counting' | 'newline', tls?: { key: string; cert: string }): Promise<SyslogServer> {
  const lines: SyslogLine[] = [];
  const faults: string[] = [];
  const sockets = new Set<Socket>();
  const serve = (socket: Socket): void => {
    sockets.add(socket);
    let waiting: Buffer = Buffer.alloc(0);
    socket.on('error', (error) => faults.push(error.message));
    socket.on('data', (data: Buffer) => {
      waiting = Buffer.concat([waiting, data]);
      try {
        for (let taken = take(waiting, framing); taken; taken = take(waiting, framing)) {
          lines.push(parseLine(taken.line));
          waiting = waiting.subarray(taken.length);
        }
      } catch (error) {
        faults.push((error as Error).message);
        socket.destroy();
      }
    });
  };
  const server: Server = tls ? createTlsServer({ ...tls, minVersion: 'TLSv1.2' }, serve) : createServer(serve);
  server.on('tlsClientError', (error: Error) => faults.push(error.message));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    lines,
    faults,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The first whole line of what has come, and how many bytes it took. */
function take(bytes: Buffer, framing: 'octet_counting' | 'newline'): { line: string; length: number } | undefined {
  if (framing === 'newline') {
    const end = bytes.indexOf('\n');
    return end < 0 ? undefined : { line: text(bytes.subarray(0, end)), length: end + 1 };
  }
  const count = /^([1-9]\d{0,8}) /.exec(bytes.subarray(0, 10).toString('latin1'));
  if (!count) {
    if (/^(?:[1-9]\d{0,8})?$/.test(bytes.subarray(0, 10).toString('latin1'))) return undefined;
    throw new Error(`no length before ${JSON.stringify(bytes.subarray(0, 40).toString())}`);
  }
  const [lead, digits] = count as unknown as [string, string];
  const length = lead.length + Number(digits);
  return bytes.length < length ? undefined : { line: text(bytes.subarray(lead.length, length)), length };
}

const text = (bytes: Buffer): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

const header =
  /^<(\d{1,3})>1 (-|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)) ([\x21-\x7e]{1,255}) ([\x21-\x7e]{1,48}) ([\x21-\x7e]{1,128}) ([\x21-\x7e]{1,32}) (-|\[.*?\]) (.*)$/s;

/**
 * A line as RFC 5424 has it.
 * @throws Error for anything else.
 */
export function parseLine(line: string): SyslogLine {
  const match = header.exec(line.replace(/\n$/, ''));
  if (!match) throw new Error(`no line of RFC 5424: ${JSON.stringify(line.slice(0, 120))}`);
  const [, priority, timestamp, hostname, appname, procid, msgid, structured, message] = match as unknown as string[];
  if (Number(priority) > 191) throw new Error(`priority ${priority}`);
  return { facility: Number(priority) >> 3, severity: Number(priority) & 7, timestamp, hostname, appname, procid, msgid, structured, message } as SyslogLine;
}
