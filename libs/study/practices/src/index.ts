export type { PracticeCount, PracticePage, PracticeStanding, PracticeTry, PracticeTryPage } from './practice.view.js';
export { PracticesModule } from './practices.module.js';
export { Practices } from './practices.service.js';
