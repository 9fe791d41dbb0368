interface DriverError {
  code?: string;
  constraint?: string;
  driverError?: { code?: string; constraint?: string };
}

const codeOf = (error: unknown) => (error as DriverError)?.driverError?.code ?? (error as DriverError)?.code;

/** True when a row was refused because one like it is there already (SQLSTATE 23505), of `constraint` if it is named. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const named = (error as DriverError)?.driverError?.constraint ?? (error as DriverError)?.constraint;
  return codeOf(error) === '23505' && (constraint === undefined || named === constraint);
}

const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'EAI_AGAIN', // names of containers that are still starting
  'ENOTFOUND',
  '53300', // too many connections
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '08003',
]);

/** What the driver and TypeORM say of a connection that broke under a running transaction. */
const BROKEN =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|Query ?runner already released/i;

/** True when the database is away for the moment: the same request may work a little later. */
export function isUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  return (code !== undefined && AWAY.has(code)) || BROKEN.test(String((error as Error)?.message));
}
