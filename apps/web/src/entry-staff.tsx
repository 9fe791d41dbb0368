import './ui/tokens.css';
import './ui/base.css';
import { StaffRoutes } from './staff/staff-routes.js';
import { start } from './shell/start.js';

void start(() => import('./locales/staff/en.po'), <StaffRoutes />);
