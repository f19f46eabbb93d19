export const isRelative = (form: string): boolean =>
  /^[وف]?(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللواتي)$/.test(form);
