/** The office as one function from request to response. Nothing here knows of sockets: tests call it as it is. */

import { Hono, type Context } from 'hono'
import { addressOf } from './http/address.ts'
import { loadAssets, type Assets } from './assets/assets.ts'
import { descriptionOf } from './http/description.ts'
import { failure, nothingAt } from './http/failure.ts'
import { limited } from './http/limits.ts'
import { mountAction, mountDownload, mountResource } from './http/mount.ts'
import { JSON_TYPE, PageCache, preferredCoding } from './http/page-cache.ts'
import { Problem } from './http/problem.ts'
import { ACTIONS, DOWNLOADS, RESOURCES } from './resources/all.ts'
import { mountFrame } from './original/frame.ts'
import { fromHere, hostCheck, named, safeHeaders } from './http/safety.ts'
import type { Settings } from './site.ts'

export function officeApp(settings: Settings): Hono {
  const assets = loadAssets()
  const cache = new PageCache()
  const app = new Hono({ getPath: (request) => addressOf(new URL(request.url).pathname).path })
  app.use(named)
  app.use(safeHeaders)
  app.use(hostCheck(settings.hosts))
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    try {
      await settings.register.revision()
      return c.json({ status: 'ready' })
    } catch {
      return c.json({ status: 'the register does not answer' }, 503, { 'retry-after': '5' })
    }
  })
  app.get('/assets/*', (c) => assetResponse(c, assets))
  if (settings.limits) app.use(limited(settings.limits))
  app.use(fromHere)
  for (const it of RESOURCES) mountResource(app, it, settings, assets, cache)
  for (const it of DOWNLOADS) mountDownload(app, it, settings)
  mountFrame(app, settings)
  for (const it of ACTIONS) mountAction(app, it, settings, assets)
  const description = JSON.stringify(descriptionOf(RESOURCES, DOWNLOADS, ACTIONS, settings.version))
  app.get('/openapi.json', async (c) =>
    cache.answer(c.req.raw, 'json', await settings.register.revision(), async () => ({
      type: JSON_TYPE,
      body: description,
    })),
  )
  app.notFound((c) => nothingAt(c, app, settings, assets))
  app.onError((error, c) => failure(error, c, settings, assets))
  return app
}

function assetResponse(c: Context, assets: Assets): Response {
  const asset = assets.files.get(new URL(c.req.url).pathname)
  if (!asset) throw new Problem(404, 'Not found', 'This file was of another version; load the page again.')
  const coding = preferredCoding(c.req.header('accept-encoding'))
  const body = asset.coded[coding] ?? asset.body
  return c.body(body, 200, {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    ...(body === asset.body ? {} : { 'content-encoding': coding }),
    vary: 'accept-encoding',
  })
}
