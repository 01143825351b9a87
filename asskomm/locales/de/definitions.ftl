# Die Kennzahlensteckbriefe: je Kennzahl Frage, Regel, Stichtag, was nicht mitzählt, bekannte Schwächen.

sheet-question = Frage
sheet-figure = Wert
sheet-figure-count = { $value } { $unit } am Stichtag { $date }
sheet-figure-money = { $value } am Stichtag { $date }
sheet-rule = Regel
sheet-kind = Art
sheet-kind-stock = Bestand: der Stand an einem Tag. Bestände werden nie über die Zeit zusammengezählt.
sheet-kind-flow = Zugang: was in einen Zeitraum fällt. Er sagt nichts über den Stand an einem Tag.
sheet-unit = Einheit
sheet-units = { $units }, je nach gewählter Zähleinheit
sheet-units-here = { $units }, je nach gewählter Zähleinheit. In dieser Auswahl gezählt: { $unit }.
sheet-day = Stichtag
sheet-left-out = Nicht mitgezählt
sheet-weakness = Bekannte Schwächen
sheet-exports = Quelle
sheet-export = { $title } ({ $file }.csv)
sheet-version = Version
sheet-version-line = Version { $number }, gültig seit { $date }: { $change }
sheet-query = Abfrage (SQL)

history-first = Erste Festlegung
history-council-order = Schritte eines Rates, deren Daten sich überschneiden, stehen in der Reihenfolge, die möglich ist; bei einer Auswahl nach Handlungsfeld gelten die Felder aller Einträge des Rates
history-notice-says-less = Eine neuere Bewilligung ohne Betrag oder ohne Tag ersetzt die ältere nicht mehr
history-since-launch = Vor dem 06.02.2019, dem ersten Tag des Programms, zählt keine Gemeinde mehr; ältere Präventionsräte zählen erst von da an; Schritte eines Rates stehen in der Reihenfolge, die möglich ist

definitions-pick = Kennzahl
definitions-title = Alle Kennzahlen
definitions-table = Alle Kennzahlen mit ihrer Frage
definitions-rule-title = Festlegung
definitions-query = Die Abfrage in SQL, für alle, die nachrechnen
definitions-records-title = Rechenweg
definitions-records = { $indicator }: die gezählten Einträge
definitions-count = { $count ->
    [one] Ein Eintrag
   *[other] { $count } verschiedene Einträge
  } in der Spalte „{ $column }“: das ist der Wert der Kennzahl am { $date }. Steht derselbe Eintrag in mehreren Zeilen, zählt er einmal.
definitions-sum = Die Spalte „{ $column }“ ergibt zusammen { $sum }: das ist der Wert der Kennzahl am { $date }.
definitions-elsewhere = Wo die Kennzahl noch steht

definition-consulted-municipalities-question = Wie viele Gemeinden wurden bis zum Stichtag beraten?
definition-consulted-municipalities-rule = Gezählt werden Gemeinden, für die bis zum Stichtag mindestens eine Beratung belegt ist. Jede Gemeinde zählt einmal, wie oft sie auch beraten wurde und welche Zähleinheit auch gewählt ist.
definition-consulted-municipalities-day = Eine Gemeinde zählt ab dem Tag ihrer ersten belegten Beratung. Ist nur der Monat oder das Jahr bekannt, zählt sie ab dessen letztem Tag; „spätestens“ zählt ab dem genannten Tag. Wer einmal beraten ist, bleibt es: der Bestand nimmt nicht ab.
definition-consulted-municipalities-left-out = Beratungen nach dem Stichtag. Gemeinden, von denen nur anderes bekannt ist, etwa eine Vereinbarung ohne belegte Beratung.
definition-consulted-municipalities-weakness = Gezählt wird nur, was einzeln in der Lieferung steht. Zu den veröffentlichten Zahlen: die Quellen sprechen für dieselbe laufende Zahl auch von „kontaktierten“ oder „beteiligten“ Gemeinden.

definition-consultations-question = Wie viele Beratungen fallen in den gewählten Zeitraum?
definition-consultations-rule = Gezählt werden Beratungen, Erst- und Folgeberatungen zusammen, deren Tag in den Zeitraum vom gewählten Beginn bis zum Stichtag fällt. Jede Beratung zählt einmal, welche Zähleinheit auch gewählt ist.
definition-consultations-day = Der Stichtag ist der letzte Tag des Zeitraums. Ohne gewählten Beginn reicht der Zeitraum zurück bis zum 1. Januar des Jahres, aus dem der früheste datierte Eintrag der Lieferung stammt. Was nur auf den Monat oder das Jahr genau bekannt ist, fällt auf dessen letzten Tag.
definition-consultations-left-out = Beratungen, die nur als „spätestens“ bekannt sind: sie gehören zu keinem Zeitraum. Beratungen vor dem Beginn des Zeitraums und nach dem Stichtag.
definition-consultations-weakness = Veröffentlicht wird, wie viele Gemeinden beraten sind, nicht die Zahl der Beratungen: ein Vergleich ist nicht möglich.

definition-closely-cooperating-question = Mit wie vielen Gemeinden arbeitet das Programm am Stichtag eng zusammen?
definition-closely-cooperating-rule = Gezählt werden Gemeinden, die am Stichtag mindestens eines von diesen haben: eine geltende Kooperations- oder Vorvereinbarung, einen arbeitenden Präventionsrat, ein begonnenes Coaching, eine begonnene Sicherheitsanalyse. Jede Gemeinde zählt einmal, welche Zähleinheit auch gewählt ist.
definition-closely-cooperating-day = Keine Gemeinde zählt vor dem 06.02.2019, dem ersten Tag des Programms; wer da schon einen arbeitenden Präventionsrat hatte, zählt von diesem Tag an. Eine Vereinbarung zählt bis zu ihrem letzten Tag einschließlich, ein Präventionsrat bis zum Tag vor seinem Ruhen oder seiner Auflösung, Coaching und Sicherheitsanalyse ab ihrem Beginn ohne Ende. Ist nur der Monat oder das Jahr bekannt, zählt ab dessen letztem Tag.
definition-closely-cooperating-left-out = Gemeinden, für die nur eine Beratung belegt ist. Geplante, ruhende und aufgelöste Präventionsräte. Der Präventionsrat eines ganzen Landkreises: er gehört zu keiner einzelnen Gemeinde.
definition-closely-cooperating-weakness = Eine amtliche Festlegung des Begriffs wurde nicht gefunden; diese Regel ist eine Annahme. Das Programm nennt die eng zusammenarbeitenden als Teil der beratenen Gemeinden; hier wird keine belegte Beratung verlangt. Weil zu Coaching und Sicherheitsanalyse kein Ende zählt, nimmt der Bestand kaum ab.

definition-prevention-councils-question = Wie viele Kommunale Präventionsräte arbeiten am Stichtag?
definition-prevention-councils-rule = Gezählt werden Gemeinden mit einem Präventionsrat, der gegründet oder wiederbelebt ist und am Stichtag weder ruht noch aufgelöst ist; jede Gemeinde zählt einmal. Ist eine andere Zähleinheit gewählt, zählt jeder Präventionsrat einmal, auch der gemeinsame mehrerer Gemeinden und der eines Landkreises.
definition-prevention-councils-day = Ein Präventionsrat zählt vom Tag der Gründung oder Wiederbelebung bis zum Tag vor seinem Ruhen oder seiner Auflösung. Ist nur der Monat oder das Jahr bekannt, gilt dessen letzter Tag; „spätestens“ zählt ab dem genannten Tag. Lassen die Daten offen, was zuerst war, gilt, was nach dem Stand davor möglich ist: erst die Gründung, dann das Ende; erst das Ruhen, dann die Wiederbelebung.
definition-prevention-councils-left-out = Geplante Präventionsräte, solange keine Gründung bekannt ist. Ruhende und aufgelöste. Werden Gemeinden gezählt: der Präventionsrat eines ganzen Landkreises. Bei einer Auswahl nach Handlungsfeld: Räte, zu denen bis zum Stichtag kein Eintrag das Feld nennt.
definition-prevention-councils-weakness = Ein „geplanter“ Rat kann inzwischen arbeiten, ohne dass es gemeldet ist. Präventionsräte, die schon vor dem Programm bestanden, zählen mit. Die veröffentlichten Zahlen zählen Städte und Verbände und zeitweise auch Landkreise.

definition-cooperation-agreements-question = Wie viele Kooperationsvereinbarungen gelten am Stichtag?
definition-cooperation-agreements-rule = Gezählt wird, wer am Stichtag eine geltende Kooperationsvereinbarung hat, je nach Zähleinheit: Gemeinden (jede einmal), Unterzeichner (eine Verwaltungsgemeinschaft oder ein Verwaltungsverband einmal, die Städte eines Städtebunds einzeln) oder Vereinbarungen (eine gemeinsame einmal).
definition-cooperation-agreements-day = Eine Vereinbarung zählt vom Tag der Unterzeichnung bis zu ihrem letzten Tag einschließlich. Ist nur der Monat oder das Jahr der Unterzeichnung bekannt, zählt sie ab dessen letztem Tag; „spätestens“ zählt ab dem genannten Tag.
definition-cooperation-agreements-left-out = Vorvereinbarungen: sie sind eine eigene Kennzahl. Vereinbarungen, deren letzter Tag vor dem Stichtag liegt. Angekündigte, noch nicht unterzeichnete Vereinbarungen.
definition-cooperation-agreements-weakness = Die veröffentlichten Zahlen zählen mal Gemeinden, mal Unterzeichner, mal Vereinbarungen und sagen es nicht immer. Einige frühe Vereinbarungen wurden ohne Polizeidirektion unterzeichnet; sie zählen mit.

definition-preliminary-agreements-question = Wie viele Vorvereinbarungen gelten am Stichtag?
definition-preliminary-agreements-rule = Gezählt wird, wer am Stichtag eine geltende Vorvereinbarung hat, je nach Zähleinheit: Gemeinden (jede einmal), Unterzeichner (eine Verwaltungsgemeinschaft oder ein Verwaltungsverband einmal, die Städte eines Städtebunds einzeln) oder Vereinbarungen (eine gemeinsame einmal).
definition-preliminary-agreements-day = Eine Vorvereinbarung zählt vom Tag der Unterzeichnung bis zu ihrem letzten Tag einschließlich. Ist nur der Monat oder das Jahr der Unterzeichnung bekannt, zählt sie ab dessen letztem Tag; „spätestens“ zählt ab dem genannten Tag.
definition-preliminary-agreements-left-out = Kooperationsvereinbarungen. Vorvereinbarungen, deren letzter Tag vor dem Stichtag liegt.
definition-preliminary-agreements-weakness = Eine spätere Kooperationsvereinbarung beendet die Vorvereinbarung in dieser Zählung nicht, solange kein Ende eingetragen ist: die Gemeinde zählt dann in beiden Kennzahlen, die deshalb nicht zusammengezählt werden dürfen.

definition-coaching-processes-question = In wie vielen Gemeinden hat bis zum Stichtag ein begleitendes Coaching begonnen?
definition-coaching-processes-rule = Gezählt werden Gemeinden, in denen bis zum Stichtag ein Coaching begonnen hat; jede Gemeinde zählt einmal. Ist eine andere Zähleinheit gewählt, zählt jeder Coaching-Prozess einmal.
definition-coaching-processes-day = Ein Coaching zählt ab seinem Beginn. Ist nur der Monat oder das Jahr bekannt, zählt es ab dessen letztem Tag; „spätestens“ zählt ab dem genannten Tag. Es zählt auch nach seinem Abschluss weiter.
definition-coaching-processes-left-out = Coaching, das nach dem Stichtag beginnt. Bei einer Auswahl nach Handlungsfeld: alles, denn zum Coaching werden keine Handlungsfelder erfasst.
definition-coaching-processes-weakness = Es ist die Zahl der begonnenen, nicht der laufenden Prozesse.

definition-security-analyses-question = In wie vielen Gemeinden hat bis zum Stichtag eine Sicherheitsanalyse begonnen?
definition-security-analyses-rule = Gezählt werden Gemeinden, in denen bis zum Stichtag eine Sicherheitsanalyse begonnen hat; jede Gemeinde zählt einmal. Ist eine andere Zähleinheit gewählt, zählt jede Analyse einmal, auch die gemeinsame mehrerer Gemeinden.
definition-security-analyses-day = Eine Analyse zählt ab ihrem Beginn; ist er nicht bekannt, ab ihrem Abschluss. Ist nur der Monat oder das Jahr bekannt, zählt sie ab dessen letztem Tag. Sie zählt auch nach ihrem Abschluss weiter.
definition-security-analyses-left-out = Analysen, von denen weder Beginn noch Abschluss bis zum Stichtag bekannt ist, also auch geplante.
definition-security-analyses-weakness = Eine Wiederholung ist eine eigene Analyse; werden Gemeinden gezählt, fällt sie nicht ins Gewicht. Die veröffentlichten Zahlen zählen mal Gemeinden, mal Analysen.

definition-funding-available-eur-question = Welche Mittel hat der Freistaat für den Haushalt des Stichtags bekannt gegeben?
definition-funding-available-eur-rule = Der Betrag der Landesmittel, der für den Haushalt bekannt gegeben wurde, in den das Jahr des Stichtags fällt. Von mehreren Ankündigungen gilt die neueste bis zum Stichtag. Eine Summe für zwei Jahre bleibt eine Summe: keine Quelle teilt sie auf.
definition-funding-available-eur-day = Das Jahr des Stichtags bestimmt den Haushalt. Was erst nach dem Stichtag angekündigt wurde, gilt noch nicht.
definition-funding-available-eur-left-out = Summen für andere Haushaltsjahre; sie werden nie hinzugezählt. Zu einer Auswahl von Kreisen, Größen oder Handlungsfeldern gibt es keinen Wert: es sind Mittel des ganzen Landes.
definition-funding-available-eur-weakness = Bekannt gegebene Mittel sind nicht ausgegebene Mittel. Ist für das Jahr des Stichtags keine Ankündigung bekannt, steht hier kein Wert; das heißt nicht, dass es keine Mittel gab.

definition-funding-approved-eur-question = Welche Zuwendungen sind im gewählten Zeitraum einzeln belegt bewilligt worden?
definition-funding-approved-eur-rule = Die Summe der bewilligten Beträge aller Zuwendungen, deren Bewilligung in den Zeitraum vom gewählten Beginn bis zum Stichtag fällt. Von mehreren Bewilligungen derselben Zuwendung zählt nur die neueste bis zum Stichtag, mit ihrem Betrag und an ihrem Tag; nennt sie keinen Betrag oder ist sie nur als „spätestens“ bekannt, zählt die davor.
definition-funding-approved-eur-day = Der Stichtag ist der letzte Tag des Zeitraums. Ohne gewählten Beginn reicht der Zeitraum zurück bis zum 1. Januar des Jahres, aus dem der früheste datierte Eintrag der Lieferung stammt. Es zählt der Tag der Bewilligung, nicht das Haushaltsjahr.
definition-funding-approved-eur-left-out = Anträge, Ablehnungen, Auszahlungen und der Eigenanteil der Gemeinden. Bewilligungen ohne Betrag und solche, die nur als „spätestens“ bekannt sind. Rücknahmen und Rückzahlungen werden nicht abgezogen.
definition-funding-approved-eur-weakness = Ein Betrag kann mehrere Jahre umfassen. Weil eine neuere Bewilligung die ältere ersetzt, ergeben zwei Zeiträume zusammengezählt nicht immer den ganzen.

definition-model-municipalities-question = Wie viele Modellkommunen hat das Programm am Stichtag?
definition-model-municipalities-rule = Gezählt werden die Gemeinden, mit denen das Programm als Modellkommunen begonnen hat. Jede zählt einmal, welche Zähleinheit auch gewählt ist.
definition-model-municipalities-day = Eine Modellkommune zählt ab dem Tag, seit dem sie als solche genannt wird. Ein Ende ist nicht vorgesehen.
definition-model-municipalities-left-out = Gemeinden, die später hinzukamen. Auch die Gemeinden der Sicherheitsanalysen von 2021, die in der Presse gelegentlich „Modellkommunen“ heißen.
definition-model-municipalities-weakness = Eine Auswahl nach Handlungsfeld ändert diese Zahl nicht: zu Modellkommunen werden keine Handlungsfelder erfasst.
