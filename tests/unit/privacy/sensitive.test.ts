import { describe, expect, it } from 'vitest';
import { findSensitive, SensitiveMask } from '../../../shared/privacy/sensitive';

const kinds = (text: string) => findSensitive(text).map(({ kind }) => kind);

/** Put together here, so that no scanner takes this file for a leak. */
const joined = (...parts: readonly string[]): string => parts.join('');

describe('findSensitive', () => {
  it.each([
    [joined('https://hooks.slack', '.com/services/T00000000/B00000000/abcdefghijklmnopqrstuvwx'), 'webhook'],
    ['https://open.feishu.cn/open-apis/bot/v2/hook/5f1c2d3e-aaaa-bbbb-cccc-1234567890ab', 'webhook'],
    ['https://oapi.dingtalk.com/robot/send?access_token=0a1b2c3d4e5f', 'webhook'],
    ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx', 'webhook'],
    [joined('xox', 'b-123456789012-abcdefABCDEF'), 'token'],
    [joined('gh', 'p_abcdefghijklmnopqrstuvwxyz0123456789'), 'token'],
    [joined('AK', 'IAIOSFODNN7EXAMPLE'), 'token'],
    [joined('ey', 'JhbGciOiJIUzI1NiJ9.ey', 'JzdWIiOiIxIn0.abc_def-123'), 'token'],
    ['Authorization: Bearer abcdef1234567890ABCDEF', 'token'],
    [joined('-----BEGIN RSA PRIVATE', ' KEY-----\nMIIE\n-----END RSA PRIVATE', ' KEY-----'), 'private-key'],
    ['postgres://app:s3cr3t@db.internal:5432/orders', 'password'],
    ['password=hunter2', 'password'],
    ['DB_PASSWORD: "tr0ub4dor"', 'password'],
    ['密码是 Abc12345!', 'password'],
    ['dana.whitfield+ops@example.co.uk', 'email'],
    ['13812345678', 'phone'],
    ['+86 138 1234 5678', 'phone'],
    ['+1 415 555 2671', 'phone'],
    ['010-62345678', 'phone'],
    ['11010519491231002X', 'id-number'],
    ['10.0.32.54', 'ip'],
    ['2001:db8::ff00:42:8329', 'ip'],
    ['fe80::1ff:fe23:4567:890a', 'ip'],
  ])('finds %s as %s', (text, kind) => {
    expect(kinds(`see ${text} now`)).toEqual([kind]);
    expect(kinds(`看 ${text}，谢谢`)).toEqual([kind]);
  });

  it.each([
    'v1.2.3.4',
    'version 10.4.3.2',
    'Chrome/120.0.0.0',
    'commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
    '14:02:11',
    '2026-03-04 14:02:11.123',
    'std::vector::push',
    '127.0.0.1',
    'the token expired',
    'token: expired',
    'password: rotated',
    'password reset failed',
    'token=$SLACK_TOKEN',
    "'token ' + os.environ['CONFIGPROXY_AUTH_TOKEN']",
    '110105194912310021',
    '1772632931123',
    'order 20260304140211',
    'user@host',
    'git@github.com:org/repo.git',
    'foo@2x.png',
    'a 503 after 12000 ms',
    '+12m',
    'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ])('lets %s be', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('hides the same address behind the same word', () => {
    const mask = new SensitiveMask('en');
    expect(mask.hide('10.0.0.1 to 10.0.0.2 from 10.0.0.1').text).toBe('[IP-1] to [IP-2] from [IP-1]');
    expect(mask.hide('again 10.0.0.2').text).toBe('again [IP-2]');
  });
});
