import './ui/tokens.css';
import './ui/base.css';
import { StaffRoutes } from './staff/staff-routes.js';
import { start } from './shell/start.js';
import { markStylesInside } from './shell/styles-inside.js';

markStylesInside();

void start(() => import('./locales/staff/en.po'), <StaffRoutes />);
