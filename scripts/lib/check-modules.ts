import { z } from 'zod';
import { runNode } from './run-program';

/** A tool that saw next to nothing also finds nothing: fewer modules than this is a fault of the check. */
const FEWEST_MODULES = 150;

const reportSchema = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string(), severity: z.string() }),
      }),
    ),
  }),
});

/** Checks the dependency rules and that the tool really read the code; null when all is well. */
export async function checkModules(): Promise<string | null> {
  const cruise = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src'];
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { output } = await runNode([...cruise, ...options]);
  const report = reportSchema.safeParse(parsedOrNull(output));
  if (!report.success) return output;

  const { modules, summary } = report.data;
  const seen = modules.filter(({ source }) => source.startsWith('src/')).length;
  if (seen < FEWEST_MODULES) return `Công cụ chỉ đọc được ${seen} mô-đun (cần ít nhất ${FEWEST_MODULES}).`;
  const broken = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return broken.length > 0 ? broken.join('\n') : null;
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
