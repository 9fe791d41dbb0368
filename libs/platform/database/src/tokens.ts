/** Injection token of TypeORM's `DataSource`; domains use `Database` instead. */
export const DATA_SOURCE = Symbol('DataSource');
