export { Config, type VneidConfig } from './config.js';
export type { FileStoreConfig, S3Config } from './file-store-config.js';
export { CLOCK, ConfigModule } from './config.module.js';
export { ConfigurationError } from './read-environment.js';
export type { Variable } from './variable.js';
export { type VariableName, VARIABLES } from './variables.js';
