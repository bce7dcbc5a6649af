import { randomBytes } from 'node:crypto';
import type { Mutable } from '../model/mutable.ts';
import { decodeCookie, encodeCookie, OPTION } from './wire/edns-options.ts';
import type { EdnsOption, Message } from './wire/message.ts';

/** The DNS cookies (RFC 7873) that we and one server know each other by. */
export interface CookieJar {
  /** To go with the next query. */
  readonly option: EdnsOption;
  /**
   * Learns the server's cookie from a reply. False where the reply carries a cookie that is not ours: somebody else
   * made it up. Without any it passes, since one address may be many servers of which some know no cookies.
   */
  accepts(message: Message): boolean;
}

export function createCookieJar(): CookieJar {
  const client = randomBytes(8);
  const jar: Mutable<CookieJar> = {
    option: encodeCookie({ client }),
    accepts({ edns }) {
      const data = edns?.options.find(({ code }) => code === OPTION.COOKIE)?.data;
      if (data === undefined) return true;
      const cookie = decodeCookie(data);
      if (!cookie.ok || !client.equals(cookie.value.client)) return false;
      const { server } = cookie.value;
      if (server !== undefined) jar.option = encodeCookie({ client, server });
      return true;
    },
  };
  return jar;
}
