/** What npm writes of each installed package, by its folder. */
export interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: true; readonly optional?: true; readonly devOptional?: true }>
  >;
}

/** Tells whether the image holds a file, by its path in the repository: what the Dockerfile installs, keeps and copies. */
export function filesInImage(dockerfile: string, { packages }: Lock): (path: string) => boolean {
  if (!dockerfile.includes('npm prune --omit=dev --omit=optional')) throw new Error('nothing is pruned');
  const command = dockerfile.replaceAll(/\\\n\s*/g, '');
  const copied = [...command.matchAll(/^COPY --from=build (?:--\S+ )*\/app\/(\S+)/gm)].map(
    ([, path = '']) => path,
  );
  const removed = [...command.matchAll(/rm -rf ([^&\n]+)/g)].flatMap(([, paths = '']) =>
    paths.trim().split(/\s+/),
  );
  const deleted = [...command.matchAll(/-name '([^']+)' -delete/g)].map(
    ([, glob = '']) => new RegExp(`/${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
  );
  const isBelow = (path: string) => (folder: string) => path === folder || path.startsWith(`${folder}/`);
  return (path) => {
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
    if (folder !== undefined) {
      const { dev, optional, devOptional } = packages[folder] ?? { dev: true };
      return !(dev ?? optional ?? devOptional);
    }
    return (
      copied.some(isBelow(path)) && !removed.some(isBelow(path)) && !deleted.some((name) => name.test(path))
    );
  };
}
