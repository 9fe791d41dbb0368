export { surviveBrokenConnections } from './broken-connections.js';
export { APPLICATION_ROLE, dataSourceOptions, prepareTypes, surviveBreaking } from './data-source.js';
export { Database } from './database.js';
export { DATA_SOURCE, DatabaseModule } from './database.module.js';
export { isUniqueViolation, isUnavailable } from './database-errors.js';
