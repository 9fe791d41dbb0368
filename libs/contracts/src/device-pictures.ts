/** Pictures by which people who share a phone tell themselves apart. Things of the village that everybody can name. */
export const DEVICE_PICTURES = ['sen', 'ca', 'la', 'mat-troi', 'trang', 'nha', 'thuyen', 'sao'] as const;
export type DevicePicture = (typeof DEVICE_PICTURES)[number];
