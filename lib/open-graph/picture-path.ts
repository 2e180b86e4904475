const name = "opengraph.png";

/** The picture of a page lies under its address. `path` is without language. */
export function picturePath(path: string): string {
  return path === "/" ? `/${name}` : `${path}/${name}`;
}

/** Whether an address without language is that of a picture: there is a route for each of these. */
export function isPicturePath(path: string): boolean {
  return /^\/(?:(?:tracks|(?:roadmap|roles)(?:\/[^/]+)?|u\/[^/]+)\/)?opengraph\.png$/.test(path);
}
