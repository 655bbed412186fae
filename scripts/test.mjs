import { runProjectCommand } from './bootstrap/run-project-command.mjs';

await runProjectCommand('scripts/run-test.ts');
