declare module "snowball-stemmers" {
  const stemmers: { newStemmer(language: "german"): { stem(word: string): string } };
  export default stemmers;
}
