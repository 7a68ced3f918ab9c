/** The built-in templates, compiled beforehand, by their text. Empty when run from source: the bundler fills it in. */
export const precompiled: ReadonlyMap<string, TemplateSpecification> = new Map();
