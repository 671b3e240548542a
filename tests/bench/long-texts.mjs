/** Long texts as people paste them, made up to a size in characters, always the same ones. */

const names = ['Dana Whitfield', 'Luis Ortega', 'Priya Raman', 'Tom Becker', 'Aylin Demir', 'Jonas Weber'];
const words = [
  'checkout is throwing 502s for about a third of the requests, dashboard https://grafana.example.com/d/abc?orgId=1',
  'looking at the canary pods now, @Dana can you check the db?',
  'rolled back checkout to build 881',
  'ok',
  'error rate 12% and p99 at 9.2s, queue depth 1200',
  'thanks Luis',
  'restarted payments-worker-3 on 10.2.0.14',
  'status page updated, customers told',
  'I think the pool is exhausted because of the retry storm',
  'back to normal',
];
const logged = [
  'request ok in 12 ms',
  'retrying provider call attempt 2',
  'connection pool exhausted after 30000 ms',
  'user=4412 order=88121 amount=12.50',
  'cache miss for key sess:9912',
];
const levels = ['INFO ', 'INFO ', 'WARN ', 'ERROR', 'DEBUG'];

/** A channel as the app copies it. */
export function chatOf(size) {
  const lines = ['Wednesday, March 4th'];
  for (let length = 0, minute = 0; length < size; minute += 1) {
    const clock = `${1 + (Math.floor(minute / 60) % 11)}:${String(minute % 60).padStart(2, '0')}`;
    const half = Math.floor(minute / 660) % 2 === 0 ? 'PM' : 'AM';
    const message = [names[minute % 6], `  ${clock} ${half}`, `${words[minute % 10]} (${minute})`];
    lines.push(...message);
    length += message.join('\n').length + 1;
  }
  return lines.join('\n');
}

/** The log of a service. */
export function logOf(size) {
  const lines = [];
  const start = Date.UTC(2026, 2, 4, 14);
  for (let length = 0, index = 0; length < size; index += 1) {
    const line = `${new Date(start + index * 37).toISOString()} ${levels[index % 5]} [http-nio-8080-exec-${index % 40}] pay.PaymentService - ${logged[(index * 7) % 5]} trace=${((index * 2654435761) >>> 0).toString(16)}`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}
