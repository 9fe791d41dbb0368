import './ui/tokens.css';
import './ui/base.css';
import { fetchHomeAhead } from './residents/home/lazy-home-page.js';
import { ResidentsRoutes } from './residents/residents-routes.js';
import { start } from './shell/start.js';

if (location.pathname === '/' && document.documentElement.dataset.shell === 'skeleton') fetchHomeAhead();

void start(() => import('./locales/residents/en.po'), <ResidentsRoutes />);
