import { runCommand } from './lib/run-command';
import { startProduct } from './lib/start-product';

runCommand((context) => startProduct(context, 'dev'));
