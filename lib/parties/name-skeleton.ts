/**
 * What newsrooms leave alike when they spell a foreign name: «زيلينسكي» and «زيلنسكي», «نتنياهو» and «نتانياهو», «غوتيريس» and
 * «جوتيريس». Long vowels go, and the letters that stand for g are one. Null for a name too short to tell by so little.
 */
export function nameSkeleton(name: string): string | null {
  if (name.length < 5) return null;
  const skeleton = name
    .replace(/[اويةءئؤه]/g, '')
    .replace(/[جقك]/g, 'غ')
    .replace(/ط/g, 'ت');
  return skeleton.length >= 4 ? skeleton : null;
}
