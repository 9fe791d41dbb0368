export type { PackageResult, PackageView, ReportedScore } from './package.view.js';
export { PackageResults } from './package-results.service.js';
export { PackageServing } from './package-serving.service.js';
export { PackagesModule } from './packages.module.js';
export { Packages } from './packages.service.js';
