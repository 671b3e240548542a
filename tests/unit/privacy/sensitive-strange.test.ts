import { describe, expect, it } from 'vitest';
import { findSensitive, SensitiveMask } from '../../../shared/privacy/sensitive';

/** Put together here, so that no scanner takes this file for a leak. */
const joined = (...parts: readonly string[]): string => parts.join('');
const long = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What stands in the text, and the part of it that must not be read afterwards. */
const secrets: readonly (readonly [string, string, string])[] = [
  [
    'webhook',
    'https://open.larksuite.com/open-apis/bot/v2/hook/0c1d2e3f-1111-2222-3333-444455556666',
    '0c1d2e3f',
  ],
  [
    'webhook',
    'https://prod-12.westeurope.logic.azure.com:443/workflows/9f8e7d/triggers/manual/paths/invoke?sig=Zx9',
    '9f8e7d',
  ],
  [
    'webhook',
    'https://contoso.webhook.office.com/webhookb2/11111111-2222@3333/IncomingWebhook/abc',
    'IncomingWebhook',
  ],
  ['webhook', joined('https://discord', '.com/api/webhooks/1234567890/', long.slice(0, 40)), 'abcdefghij'],
  ['webhook', 'https://outlook.office.com/webhook/aaaa-bbbb/IncomingWebhook/cc/dd', 'IncomingWebhook'],
  ['token', joined('xoxe.xox', 'p-1-', long.slice(0, 40)), 'abcdefghij'],
  ['token', joined('gh', 's_', long.slice(0, 36)), 'abcdefghij'],
  ['token', joined('glpat', '-', long.slice(0, 20)), 'abcdefghij'],
  ['token', joined('sk', '-proj-', long.slice(0, 40)), 'abcdefghij'],
  ['token', joined('sk', '-ant-api03-', long.slice(0, 40)), 'abcdefghij'],
  ['token', joined('dapi', '0123456789abcdef0123456789abcdef'), '0123456789abcdef'],
  ['token', joined('AC', '0123456789abcdef0123456789abcdef'), '0123456789abcdef'],
  ['token', joined('key', '-0123456789abcdef0123456789abcdef'), '0123456789abcdef'],
  ['token', joined('ATATT3xFfGF0', long.slice(0, 40)), 'abcdefghij'],
  ['token', joined('CCIPAT_', long.slice(0, 40)), 'abcdefghij'],
  [
    'token',
    joined('dop', '_v1_', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
    '0123456789abcdef',
  ],
  ['token', joined('pul-', '0123456789abcdef0123456789abcdef01234567'), '0123456789abcdef'],
  ['token', joined('sntrys_', long.slice(0, 50)), 'abcdefghij'],
  ['token', joined('figd_', long.slice(0, 40)), 'abcdefghij'],
  ['token', joined('tfp_', long.slice(0, 44)), 'abcdefghij'],
  ['token', joined('AQVN', long.slice(0, 36)), 'abcdefghij'],
  ['token', joined('EAACEdEose0cBA', long.slice(0, 40)), 'abcdefghij'],
  ['token', joined('rubygems_', '0123456789abcdef0123456789abcdef0123456789abcdef'), '0123456789abcdef'],
  ['token', joined('atlasv1.', long.slice(0, 40)), 'abcdefghij'],
  ['token', joined('secret_', long.slice(0, 43)), 'abcdefghij'],
  ['token', joined('api_key=', 'Zk3n9Qw81LmX02pT'), 'Zk3n9Qw81LmX02pT'],
  ['token', 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzzzz', 'wJalrXUtnFEMI'],
  ['token', 'AccessKeySecret: 9kLm2Pq7Rs4Tu6Vw8Xy0Za1Bc3De5F', '9kLm2Pq7'],
  ['password', 'redis://:p4ssw0rd@cache.internal:6379/0', 'p4ssw0rd'],
  ['password', 'mysql -u root -pS3cret!Pass orders', 'S3cret!Pass'],
  ['password', 'curl -u admin:hunter22 https://x.example/api', 'hunter22'],
  ['password', 'Server=db1;Database=o;User Id=sa;Password=Pa55w0rd!;', 'Pa55w0rd!'],
  ['password', 'jdbc:mysql://db/o?user=app&password=Qw3rty99', 'Qw3rty99'],
  ['password', 'PGPASSWORD=t0psecret psql -h db', 't0psecret'],
  ['password', '密码：Abc@12345', 'Abc@12345'],
  ['password', '登录密码为 Xy_2026_zz', 'Xy_2026_zz'],
  ['password', '口令: 8848peak', '8848peak'],
  ['password', 'the password is "Tr0ub4dor&3"', 'Tr0ub4dor'],
  [
    'token',
    'AccountKey=Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4==;EndpointSuffix=core.windows.net',
    'Zm9vYmFy',
  ],
  ['phone', '+44 20 7946 0958', '7946'],
  ['phone', '+49 (0)30 901820', '901820'],
  ['phone', '138-1234-5678', '1234-5678'],
  ['phone', '(021) 62345678', '62345678'],
  ['phone', '400-820-8820', '820-8820'],
  ['phone', '+852 9123 4567', '9123'],
  ['id-number', '11010519491231002X', '19491231'],
  ['card', '6222 0210 0112 2333 443', '0210'],
  ['card', '4111 1111 1111 1111', '1111 1111'],
  ['card', '5500-0000-0000-0004', '5500-0000'],
  ['ip', '192.168.10.24', '192.168'],
  ['ip', '203.0.113.9:8443', '203.0.113'],
  ['ip', '2001:db8:0:1:1:1:1:1', '2001:db8'],
  ['ip', '::ffff:203.0.113.9', '203.0.113'],
  ['email', 'wang.fang@corp.example.com.cn', 'wang.fang'],
  ['email', '<dana_w@mail.example.org>', 'dana_w'],
];

describe('what strangers paste', () => {
  it.each(secrets)('hides a %s: %s', (kind, text, part) => {
    for (const [before, after] of [
      ['see ', ' now'],
      ['"', '",'],
      ['看', '，谢谢'],
      ['地址是 ', ' 哈'],
    ] as const) {
      const whole = before + text + after;
      expect(findSensitive(whole).map((found) => found.kind)).toContain(kind);
      expect(new SensitiveMask('en').hide(whole).text).not.toContain(part);
    }
  });

  it.each([
    '550e8400-e29b-41d4-a716-446655440000',
    'trace=4bf92f3577b34da6a3ce929d0e0e4736 span=00f067aa0ba902b7',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'commit 9fceb02 and 9fceb02d0ae598e95dc970b74767f19372d61af8',
    'upgrade from 1.2.3.4 to 1.2.3.5',
    '版本 2.10.4.1 已上线',
    'order 2026030414021188',
    '订单号 20260304140211000123',
    '工单 202603040001',
    'took 1772632931123 ns',
    'ts=1772632931',
    'pod/checkout-7c9f8d6b5-x2k4q',
    'arn:aws:iam::123456789012:role/deploy',
    'i-0abcd1234ef567890',
    'password policy was changed',
    'token bucket is empty',
    'secret rotation: done',
    'the key is to keep calm',
    '密码已经重置',
    '密钥轮换完成',
    '验证码收不到',
    'api key expired',
    'session: restored',
    'Token expired: true',
    'kubectl get secret db-credentials',
    'mysql -u root -p orders',
    'http://localhost:8080/health',
    'https://grafana.example.com/d/abc?orgId=1&var-key=checkout',
    '10:02:11 to 10:04:59',
    'aa:bb:cc:dd:ee:ff',
    'x::y::z',
    'GET /v1/orders/13812 200',
    'build 20260304.1402.1',
    'p99 1380 ms, 12345678 rows',
    'port 6379, uid 1000, exit 137',
    '3.14159265358979',
    'range 100-200-3000',
    'user@host:/srv',
    '@dana see #inc-2026-03-04',
    'INC-2026-0304-1402',
    'SELECT * FROM cards WHERE id = 4111111111111112',
    '合同号 110105194912310021',
  ])('leaves alone: %s', (text) => {
    expect(findSensitive(text)).toEqual([]);
    expect(findSensitive(`处理了 ${text}，继续`)).toEqual([]);
  });
});
