# Builds everything once, then keeps only what runs.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages/domain/package.json packages/domain/
COPY packages/api/package.json packages/api/
COPY packages/client/package.json packages/client/
COPY examples/packs/nl/package.json examples/packs/nl/
COPY examples/packs/de/package.json examples/packs/de/
RUN npm ci
COPY tsconfig.json tsconfig.base.json ./
COPY packages packages
COPY examples examples
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json ./
COPY --from=build --chown=node:node /app/node_modules node_modules
COPY --from=build --chown=node:node /app/packages packages
# Where the removal agent and the worker meet; a volume takes its owner from here.
RUN mkdir --mode=700 /run/removal-agent && chown node:node /run/removal-agent
USER node
EXPOSE 4000
CMD ["node", "packages/api/dist/src/main.js"]
