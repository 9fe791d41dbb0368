import type { Criterion } from '../language/criterion.js';

/** A course that a criterion asks for, and where it is named, e.g. `of[2].course`. */
export interface NamedCourse {
  slug: string;
  path: string;
}

/** Every course that a criterion names, in the order of the document. */
export function coursesNamed(criterion: Criterion): NamedCourse[] {
  return coursesIn(criterion, '');
}

function coursesIn(value: unknown, path: string): NamedCourse[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => coursesIn(each, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const place = path ? `${path}.${name}` : name;
    return name === 'course' && typeof field === 'string' ? [{ slug: field, path: place }] : coursesIn(field, place);
  });
}
