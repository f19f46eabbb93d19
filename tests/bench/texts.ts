/** Arabic text of any length, made of the invented articles that the corpus tests hold. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../corpus');

const articles = (readdirSync(folder, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

/** At least `bytes` of UTF-8, in whole articles. */
export function textOf(bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, next = 0; size < bytes; next++) {
    const article = articles[next % articles.length] as string;
    parts.push(article);
    size += Buffer.byteLength(article) + 2;
  }
  return parts.join('\n\n');
}

export const paragraphsOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '');
