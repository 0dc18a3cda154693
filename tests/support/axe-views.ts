/** Both schemes of colour and both widths, in two passes: colours do not depend on the width, nor sizes on the colours. */
export const AXE_VIEWS = {
  'in light on a desk': { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  'in dark on a phone': { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
} as const;
