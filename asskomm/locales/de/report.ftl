# Der Bericht über eine Lieferung

report-clean = Die Lieferung ist in Ordnung.
report-taken = Die Lieferung kann übernommen werden. Zu einigen Stellen ist etwas zu sagen.
report-refused = Die Lieferung kann so nicht übernommen werden. Was zu beheben ist, steht unten.
report-file = { $file }: { $rows } Zeilen = { $loaded } übernommen + { $aside } beiseitegelegt + { $repeats } Wiederholungen ({ $encoding }, { $delimiter })
report-set-aside = { $count ->
    [one] Eine Zeile zählt nicht mit:
   *[other] { $count } Befunde zu Zeilen, die nicht mitzählen:
  }
report-worth-a-look = { $count ->
    [one] Eine Stelle sollte jemand ansehen:
   *[other] { $count } Stellen sollte jemand ansehen:
  }
report-to-mend = { $count ->
    [one] Ein Punkt ist zu beheben:
   *[other] { $count } Punkte sind zu beheben:
  }
delimiter-comma = Komma
delimiter-semicolon = Semikolon
delimiter-tab = Tabulator
delimiter-pipe = senkrechter Strich
style-iso = Daten wie 2023-08-09
style-german = Daten wie 09.08.2023
style-point = Zahlen mit Punkt
style-comma = Zahlen mit Komma
