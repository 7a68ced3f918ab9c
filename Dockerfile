# syntax=docker/dockerfile:1
# Kapur alone on Node.js: nothing of what builds it, no network when it runs, no root. See docs/how-to/in-a-container.md.

FROM node:20-slim AS build
WORKDIR /src
COPY . .
RUN npm ci --no-audit --no-fund
RUN mkdir /packed && npm pack --pack-destination /packed
RUN npm install --global --offline --no-audit --no-fund --prefix /opt/kapur /packed/kapur-*.tgz

# The same version of Node.js, whose V8 takes the bytecode that the build kept.
FROM node:20-alpine
COPY --from=build /opt/kapur /opt/kapur
ENV PATH=/opt/kapur/bin:$PATH
USER node
WORKDIR /lessons
ENTRYPOINT ["kapur"]
CMD ["--help"]
