import './ui/tokens.css';
import './ui/base.css';
import { messages as vi } from './locales/residents/vi.po';
import { ResidentsRoutes } from './residents/residents-routes.js';
import { start } from './shell/start.js';

void start({ vi, en: () => import('./locales/residents/en.po') }, <ResidentsRoutes />);
