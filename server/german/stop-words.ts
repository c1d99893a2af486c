import { fold } from "./normalise.ts";

/** Whether a word tells nothing about a text's subject: articles, pronouns, prepositions, conjunctions, auxiliaries, question words. */
export const isStopWord = (word: string): boolean => word.length <= LONGEST && stopWords.has(fold(word));

/** Letters of the longest one, however its umlauts are written. */
const LONGEST = 12;

const stopWords: ReadonlySet<string> = new Set(
  `
  der die das den dem des dessen deren denen ein eine einem einen einer eines kein keine keinem keinen keiner keines
  ich mich mir du dich dir er ihn ihm sie ihr ihnen es wir uns euch man sich einander wer wen wem wessen was
  mein meine meinem meinen meiner meines dein deine deinem deinen deiner deines sein seine seinem seinen seiner seines
  ihre ihrem ihren ihrer ihres unser unsere unserem unseren unserer unseres euer eure eurem euren eurer eures
  dies diese diesem diesen dieser dieses jene jenem jenen jener jenes jede jedem jeden jeder jedes
  derselbe dieselbe dasselbe demselben denselben derselben desselben dieselben selbst selber
  welche welchem welchen welcher welches solche solchem solchen solcher solches manche manchem manchen mancher manches
  alle allem allen aller alles andere anderem anderen anderer anderes anders einige einigem einigen einiger einiges etwas nichts
  viel viele vielen vieler vieles sehr so nur noch nun nicht auch schon zwar mal einmal
  in im ins an am ans auf aufs aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um ums unter unterm
  von vom vor während wegen zu zum zur zwischen ab per pro je trotz laut
  und oder aber sondern denn doch sowie bzw als wie wenn weil ob dass daß damit indem sonst weder entweder sowohl
  da dann dabei dadurch dafür dagegen daher dahin damals danach daran darauf daraus darin darüber darum davon davor dazu dort
  hier hin her jetzt immer wieder weiter weg also bereits etwa eher zudem außerdem jedoch
  wo woher wohin wann warum wieso weshalb weswegen wieviel wieviele womit wodurch wofür wogegen woran worauf woraus worin worüber
  worum wovon wozu inwiefern inwieweit
  bin bist ist sind seid war warst waren wart gewesen sei seien wäre wären habe haben hab hast hat habt hatte hatten hattest hätte
  hätten gehabt werde werden wirst wird werdet wurde wurden wurdest worden geworden würde würden
  kann kannst können konnte konnten könnte könnten muss muß müssen musste mußte mussten müsste müssten soll sollen sollte sollten
  will wollen wollte wollten darf dürfen durfte durften dürfte dürften mag mögen mochte möchte möchten
  lassen lässt machen macht machte tun tut
  `
    .trim()
    .split(/\s+/)
    .map(fold),
);
