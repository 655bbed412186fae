import type { ServedScene, Visitor } from '../../../../tests/http/served-scene';
import type { Ask } from '../../visit/request';

type Claim = Pick<Ask, 'cookie' | 'headers'>;

/** What a browser brings along, and what somebody adds to it by hand, so that the server should take them for another. */
export function claimsOf({ cookieOf, memberOf }: ServedScene, who: Visitor): readonly Claim[] {
  const cookie = cookieOf(who);
  const [cookieName] = cookieOf('que').split('=');
  const administrator = memberOf('que');
  return [
    { cookie },
    {
      cookie,
      headers: { 'x-role': 'administrator', 'x-member-id': administrator, 'x-user-id': administrator },
    },
    { cookie, headers: { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-user': 'que', 'remote-user': 'que' } },
    { cookie, headers: { authorization: `Bearer ${administrator}` } },
    { cookie, headers: { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' } },
    { cookie, headers: { 'x-original-url': '/quan-tri', 'x-rewrite-url': '/quan-tri' } },
    { cookie: `${cookie}; role=administrator; memberId=${administrator}; isAdministrator=true` },
    { cookie: `${cookie}; ${cookieName}=${administrator}` },
  ];
}
