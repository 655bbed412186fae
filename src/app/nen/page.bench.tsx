import { headers } from 'next/headers';

/**
 * A bare page that is rendered for each request, like every page of the product, and reads nothing: the floor that
 * `npm run bench` measures the others against. Only its build has it (next.config.ts).
 */
export default async function BarePage() {
  const at = (await headers()).get('x-noi-guong-at');
  return <p>{at}</p>;
}
