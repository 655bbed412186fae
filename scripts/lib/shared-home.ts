/** Where data and binaries go when root runs from a folder that the postgres user cannot enter. */
export const SHARED_HOME = '/var/lib/noi-guong';
