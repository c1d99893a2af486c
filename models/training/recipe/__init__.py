"""The recipe of Fundstelle's German models: a static table, an encoder and a re-ranker, trained from scratch."""
