# Builds everything, then keeps only the production parts: no tests, demo, simulator, explorer or embedded database.
# NODE_IMAGE can name the digest of the base image, and SOURCE_DATE_EPOCH the time of the release: docs/guides/release.md.
ARG NODE_IMAGE=node:24-bookworm-slim
FROM ${NODE_IMAGE} AS build
ARG SOURCE_DATE_EPOCH
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages/domain/package.json packages/domain/
COPY packages/api/package.json packages/api/
COPY packages/client/package.json packages/client/
COPY examples/packs/nl/package.json examples/packs/nl/
COPY examples/packs/de/package.json examples/packs/de/
COPY examples/desk/package.json examples/desk/
COPY examples/first-hour/package.json examples/first-hour/
COPY examples/import-reports/package.json examples/import-reports/
COPY examples/report-form/package.json examples/report-form/
COPY examples/serve/package.json examples/serve/
RUN npm ci
COPY tsconfig.json tsconfig.base.json ./
COPY packages packages
COPY examples examples
COPY scripts/write-sbom.mjs scripts/
RUN node scripts/write-sbom.mjs sbom.cdx.json
RUN npm run build && npm prune --omit=dev --omit=optional
RUN rm -rf packages/api/dist/bench packages/api/dist/corpora packages/api/dist/counterparts packages/api/dist/demo packages/api/dist/explorer packages/api/dist/failover packages/api/dist/iccam-simulator \
      packages/api/dist/mutation packages/api/dist/test packages/api/dist/src/seeds packages/domain/dist/test packages/domain/dist/bench \
  && find packages -name '*.test.*' -delete && find packages -name '*.map' -delete && find packages -name '*.d.ts' -delete \
  && find packages -name '*.tsbuildinfo' -delete

# Only the bill of materials: docker buildx build --target sbom --output type=local,dest=FOLDER .
FROM scratch AS sbom
COPY --from=build /app/sbom.cdx.json /

FROM ${NODE_IMAGE}
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json ./
COPY --from=build --chown=root:root /app/sbom.cdx.json ./
COPY --from=build --chown=root:root /app/node_modules node_modules
COPY --from=build --chown=root:root /app/packages/api/node_modules packages/api/node_modules
COPY --from=build --chown=root:root /app/packages/domain/package.json packages/domain/
COPY --from=build --chown=root:root /app/packages/domain/dist packages/domain/dist
COPY --from=build --chown=root:root /app/packages/api/package.json packages/api/
COPY --from=build --chown=root:root /app/packages/api/schemas packages/api/schemas
COPY --from=build --chown=root:root /app/packages/api/dist packages/api/dist
# Folder of the socket between removal agent and worker; a volume takes its owner from here.
RUN mkdir --mode=700 /run/removal-agent && chown node:node /run/removal-agent
USER node
EXPOSE 4000
CMD ["node", "packages/api/dist/src/main.js"]
