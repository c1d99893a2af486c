/** Whether a text names whose contest it is, or which: women's, juniors', doubles; not the event itself. */
export const namesContest = (text: string): boolean => contests.test(text);

const contests =
  /(?<![\p{L}\d])(?:Frauen|Damen|Männern?|Herren|Junior(?:en|innen)|Senior(?:en|innen)|Jugend|Mädchen|Jungen|U\d+|\p{L}*(?:[Dd]oppel|[Ee]inzel|[Mm]ixed|[Ss]taffel|[Ss]itzer|[Bb]ob|[Ss]lalom|[Aa]bfahrt|[Ss]print|[Mm]assenstart|[Vv]erfolgung|[Kk]lasse|[Kk]ategorie|[Ww]ertung|[Ss]parte|[Ee]tappe))(?![\p{L}\d])/u;
