/** Pictures for the three widths of an image, which the icon set does not have. */
import { createLucideIcon } from 'lucide-react';

const frame = (name: string, width: number) =>
  createLucideIcon(name, [
    ['rect', { x: '2', y: '5', width: '20', height: '14', rx: '2', opacity: '0.45', key: 'page' }],
    ['rect', { x: '2', y: '5', width: String(width), height: '14', rx: '2', key: 'image' }],
  ]);

export const SmallIcon = frame('image-small', 8);
export const MediumIcon = frame('image-medium', 13);
export const LargeIcon = frame('image-large', 20);
