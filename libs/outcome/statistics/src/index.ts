export type { HamletRates, RateCell, RateGroup, RatesView } from './rate.view.js';
export { RATE_GROUPS, Rates } from './rates.service.js';
export { StatisticsModule } from './statistics.module.js';
export { StatisticsWorkerModule } from './statistics.worker-module.js';
