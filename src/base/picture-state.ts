/**
 * What the disk says of a file that should be a picture: a `folder`, a `device` (or pipe), or a `link` to nothing in its
 * place; `refused` by the system, `unreadable` is no picture, `other:GIF` one of a format that is not shown, `too-large`
 * by its bytes. `missing` may name a picture that the author could have meant: `missing:plant.jpg`.
 */
export type PictureState =
  | 'found'
  | 'missing'
  | 'outside'
  | 'folder'
  | 'device'
  | 'link'
  | 'refused'
  | 'unreadable'
  | 'too-large'
  | `missing:${string}`
  | `other:${string}`;
