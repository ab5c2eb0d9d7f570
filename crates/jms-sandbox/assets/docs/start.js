// Starts the reference. Nothing here may ask another host: no fonts, no proxy, no telemetry, no assistant.
Scalar.createApiReference('#reference', {
  url: `openapi.json?lang=${document.documentElement.lang}`,
  localization: { locale: document.documentElement.lang },
  servers: [{ url: location.origin }],
  authentication: { preferredSecurityScheme: 'bearer' },
  proxyUrl: '',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  hideClientButton: true,
  documentDownloadType: 'none',
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
  theme: 'default',
});
