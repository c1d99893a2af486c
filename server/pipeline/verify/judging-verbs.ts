/** "X hält es für möglich, dass …", "X hält die Ausgaben für überzogen": whose judgement it is; "hält für zwei Stunden" says how long. */
export const isJudging = (lemma: string, clause: string): boolean => lemma === "halten" && holds.test(clause);

const holds = /(?<!\p{L})für (?!(?:eine[nrm]?|den|die|das)(?!\p{L}))\p{L}/u;
