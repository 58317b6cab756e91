const word = String.raw`\p{L}[\p{L}\p{M}.'’-]*`;

/** One to four words of letters, as people are called: `Jane Doe`, `@Jane`, `Doe, Jane`, `jane_doe`. */
const names = new RegExp(`^@?${word}(?:(?:[ _]${word}){0,3}|(?: ${word})?, ${word}(?: ${word})?)$`, "u");

/** `Work.README`: after a word and a full stop, a name goes on after a space. */
const fileName = /\p{L}{3}\.\p{L}{2}/u;

/** A word without a capital, but for those that stand between the words of a name: `Ann van Lark`. */
const lowerWord = /(?:^@?|[ _])(?!(?:van|von|der|den|de|del|della|da|di|du|la|le|el|al|bin|ibn) )\p{Ll}/u;

/** True for a name such as people have, among much else. */
export function isNamedLikePerson(name: string): boolean {
  return name.length <= 60 && names.test(name) && !fileName.test(name);
}

/** True for a name such as people have whose words have capitals: `video player` is nobody. */
export function isNamedProperly(name: string): boolean {
  return isNamedLikePerson(name) && !lowerWord.test(name);
}
