const PROBLEMS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server listens on that port',
  ECONNRESET: 'the server reset the connection',
  ENETUNREACH: 'there is no route to that network from here',
  EHOSTUNREACH: 'the address cannot be reached from here',
  EADDRNOTAVAIL: 'this machine has no address of that family',
  EAFNOSUPPORT: 'this machine does not speak that address family',
  EACCES: 'the system forbids sending there',
  EPERM: 'the system forbids sending there',
  EMFILE: 'this process has too many open files',
  ETIMEDOUT: 'the connection timed out',
};

/** What a socket's error means, in words. */
export function networkProblem(error: Error): string {
  const code = (error as NodeJS.ErrnoException).code;
  const words = code === undefined ? undefined : PROBLEMS[code];
  return words === undefined ? error.message : `${words} (${code})`;
}
