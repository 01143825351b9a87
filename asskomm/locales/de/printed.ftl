# Der Bericht: alle Kapitel auf einer Seite und als PDF.

menu-report = Bericht
question-report = Wie steht es um die Allianz Sichere Sächsische Kommunen?

printed-title = { $count ->
    [0] Allianz Sichere Sächsische Kommunen: Bericht zum Stand des Programms
   *[other] Allianz Sichere Sächsische Kommunen: Bericht zu { $places }
}
printed-years = { $subject }: neu im Jahr und Bestand an seinem Ende ({ $unit })
printed-contents = Inhalt
printed-page = Seite { $page } von { $pages }
printed-keywords = Sachsen, kommunale Prävention, Statistik
printed-nothing = Dazu ist bis zum Stichtag in dieser Auswahl nichts verzeichnet.
printed-definitions = So sind die Kennzahlen dieses Berichts festgelegt. Die Abfrage zu jeder steht im Dashboard unter „Kennzahlen“.
printed-notes = Hinweise und Quellen
printed-notes-lead = Was für alle Zahlen dieses Berichts gilt, woher sie kommen und wo es steht.
printed-origin = Herkunft der Zahlen
printed-sources = Quellen
printed-no-sources = In dieser Auswahl nennt keine Tabelle eine Quelle.
file-pdf = Bericht als PDF
printed-file-name = Bericht
file-pdf-suffix = barrierefrei
file-pdf-help = „{ $title }“ mit allen Tabellen und Diagrammen als barrierefreies PDF in A4
printed-hint = Alle Kapitel dieser Seite stehen auch im PDF. Diese Seite lässt sich ebenso drucken: jedes Kapitel beginnt auf einem neuen Blatt.
printed-link = { $host } [{ $number }]

note-units-printed = Die Zahlen des Programms zählen mal Gemeinden, mal Unterzeichner, mal Vereinbarungen. Eine Verwaltungsgemeinschaft zählt als Unterzeichner einmal, die Städte eines Städtebunds zählen einzeln. Was dieser Bericht zählt, steht unter seinem Titel.
note-coaching-printed = Gezählt wird begonnenes Coaching, auch nach seinem Abschluss. Handlungsfelder werden zum Coaching nicht erfasst: Zu einer Auswahl nach Handlungsfeld gibt es deshalb hier keine Zahlen.

cli-report = den ganzen Bericht als PDF schreiben
cli-report-about = Schreibt den Bericht zum Stand des Programms an einem Stichtag, für ganz Sachsen oder eine Auswahl, als barrierefreies PDF: Überblick, Bausteine, Förderung, Abgleich, Festlegungen, Hinweise und Quellen.
cli-written = Geschrieben: { $file }
