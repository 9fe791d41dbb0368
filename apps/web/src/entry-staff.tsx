import './ui/tokens.css';
import './ui/base.css';
import { messages as vi } from './locales/staff/vi.po';
import { StaffRoutes } from './staff/staff-routes.js';
import { start } from './shell/start.js';

void start({ vi, en: () => import('./locales/staff/en.po') }, <StaffRoutes />);
