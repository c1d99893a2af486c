import { wordSet } from "#german/word-set.ts";

/**
 * Whether the word is a common given name; hyphenated ones by their first part ("Marie-Agnes"). General name lore of the German-speaking
 * countries and of the press's world, not of any collection: it tells "Peter Meier" from "Maler Meier".
 */
export const isGivenName = (word: string): boolean =>
  given.has(word) || (/[-‐‑]/.test(word) && given.has(word.slice(0, word.search(/[-‐‑]/))));

const given =
  wordSet(`Aaron Abdullah Abraham Achim Adam Adrian Ahmed Aischa Alain Alan Albert Alejandro Aleksandr Aleksandar Alessandro Alex Alexander Alexandra
  Alexej Alexei Alfred Ali Alice Alina Alois Amelie Amir Ana Anastasia Andrea Andreas Andrej Andrew Andrzej André Anette Angela Angelika
  Anita Anja Anke Anna Annalena Anne Annegret Annemarie Annette Annika Anton Antonia Antonio Armin Arne Arnold Arthur Astrid August Axel
  Barbara Bärbel Bashar Beate Beatrice Beatrix Ben Benedikt Benjamin Bernd Bernhard Bettina Bill Birgit Bjarne Björn Bob Bodo Boris Brigitte
  Britta Bruno Burkhard Carina Carl Carla Carlo Carlos Carmen Carola Carolin Carsten Catherine Cem Charles Charlotte Chris Christa Christel
  Christian Christiane Christina Christine Christof Christoph Christopher Clara Claudia Claus Clemens Conrad Constantin Cornelia Cyril
  Dagmar Daniel Daniela David Denis Dennis Detlef Diana Dieter Dietmar Dimitri Dirk Dmitri Dmitrij Dmytro Dominik Donald Dorothea Eberhard
  Eckart Edgar Edith Eduard Edward Egon Ekaterina Elena Elfriede Elias Elisabeth Elizabeth Elke Ella Ellen Elon Emil Emilia Emily Emine
  Emma Emmanuel Enrico Eric Erich Erik Erika Ernst Erwin Esther Eugen Eva Evelyn Fabian Fatima Felix Ferdinand Florian François Frank Franz
  Franziska Fred Frederic Frederik Friedhelm Friedrich Fritz Gabi Gabriel Gabriele Gavin Georg George Gerald Gerd Gerda Gerhard Gerlinde
  Gert Gertrud Gianni Giorgia Giovanni Gisela Giuseppe Gottfried Grzegorz Gregor Greta Gudrun Guido Gunnar Günter Günther Gustav Hannah
  Hanna Hanne Hannelore Hannes Hans Harald Harry Hartmut Hassan Hedwig Heide Heidi Heike Heiko Heiner Heinrich Heinz Helena Helene Helga
  Helmut Hendrik Henning Henri Henrik Henry Herbert Hermann Hilde Hildegard Holger Horst Hubert Hubertus Hugo Ibrahim Igor Ilona Ilse Ines
  Inga Inge Ingeborg Ingo Ingrid Irene Irina Iris Irmgard Isabel Isabella Iwan Jack Jacob Jakob James Jan Jana Janina Jannik Jasmin Jean Jens
  Jeff Jennifer Jessica Jim Joachim Joe Joanna Johan Johann Johanna Johannes John Jonas Jonathan Jörg Jörn José Josef Joseph Joshua Juan
  Jürgen Julia Julian Juliane Juri Jutta Kai Karen Karin Karina Karl Karla Karlheinz Karoline Karsten Katarina Katharina Kathrin Katja
  Katrin Keir Kerstin Kevin Kim Kirsten Kirill Klara Klaus Klemens Konrad Konstantin Kristin Kristina Kurt Lars Lasse Laura Laurent Lea Lena
  Leon Leonard Leonie Leonardo Lilli Lina Linda Lisa Lothar Louis Louise Luca Lucas Ludwig Luigi Luis Luise Luisa Lukas Lutz Lydia Magda
  Magdalena Maik Maja Malte Manfred Manuel Manuela Marc Marcel Marcella Marco Marcus Maren Margaret Margarete Margit Margot Margrit Maria
  Marianne Marie Marina Mario Marion Marius Mark Marko Markus Marlene Marta Martha Martin Martina Mateusz Mathias Matteo Matthias Maurice
  Max Maximilian Mehmet Melanie Michael Michail Michel Michaela Miguel Mike Mikhail Mila Milan Miriam Mohammed Mohamed Monika Moritz Muhammad
  Mustafa Nadine Nadja Nancy Natalia Natalie Nele Nicolas Nico Nicola Nicole Niels Nikita Nikolai Nikolaus Nils Nina Noah Nora Norbert Olaf
  Oleg Oleksandr Olena Oleksij Olga Oliver Olivia Omar Oskar Osman Otto Pablo Pascal Patricia Patrick Paul Paula Pauline Pavel Pawel Pedro Per
  Peter Petra Philip Philipp Pia Pierre Rainer Ralf Ralph Ramona Raphael Rebecca Recep Regina Reiner Reinhard Reinhold Renate René Ricarda
  Richard Rita Robert Roberto Robin Roger Roland Rolf Roman Ronald Rosa Rosemarie Rudi Rudolf Ruth Sabine Sabrina Sahra Samuel Sandra Sara
  Sarah Saskia Sascha Sebastian Selma Sergej Sergei Serhij Sibylle Siegfried Sigmar Sigrid Silke Silvia Silvio Simon Simone Sina Sofia Sonja
  Sophia Sophie Stefan Stefanie Steffen Steffi Stephan Stephanie Stephen Steve Steven Sunita Susan Susanne Svenja Sven Swen Sylvia Tamara
  Tanja Tatjana Theo Theodor Theresa Thilo Thomas Thorsten Tilman Tim Timo Tina Tobias Tom Torsten Toni Tony Udo Ulf Ulla Ulli Ullrich Ulrich
  Ulrike Ursula Ute Uwe Valentin Valentina Valeria Vanessa Vera Verena Veronika Victor Victoria Viktor Viktoria Vincent Viola Vitali
  Vladimir Volker Volodymyr Waldemar Walter Werner Wassili Wilfried Wilhelm Willi William Willy Winfried Witali Wladimir Wolf Wolfgang
  Wolfram Wolodymyr Xi Yasmin Yvonne Zoe Ahmad Aylin Ayşe Chiara Deniz Dilek Elif Emre Fatma Giulia Hakan Hasan Hüseyin Ivan Jorge Kemal Kenji
  Lucia Mariana Mehdi Murat Nikol Nguyen Özlem Priya Rafael Raj Ravi Reza Rishi Samira Selin Tarek Tayyip Yusuf Zeynep Narendra Benjamin Joschka
  Gesine Frauke Wiebke Silja Swantje Ottmar Roswitha Urs Reto Beat Ueli Regula Vreni Leopold Herwig Heribert Korbinian Sepp Xaver Veit Alma Ida
  Frieda Edda Marlies Mona Nadia Nelly Salma Tessa Thea Till Levin Finn Fiona Fynn Henrike Imke Jule Levi Mats Merle Mia Niklas Ole Piet`);
