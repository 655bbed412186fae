/**
 * The policy of every page: only scripts that carry this answer's nonce run, everything comes from us, forms are sent
 * to us, and nobody frames us. Development needs two holes, for React's debugging and for styles that are replaced.
 */
export function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  const scripts = [
    "'self'",
    `'nonce-${nonce}'`,
    "'strict-dynamic'",
    ...(isDevelopment ? ["'unsafe-eval'"] : []),
  ];
  const styles = ["'self'", ...(isDevelopment ? ["'unsafe-inline'"] : [])];
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': scripts,
    'style-src': styles,
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
